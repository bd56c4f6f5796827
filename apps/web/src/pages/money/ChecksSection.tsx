import { useTranslation } from 'react-i18next';
import { useChecks } from '../../api/money';
import { SectionHead } from '../../view/SectionHead';
import { ClearFilters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { ChecksTable } from './ChecksTable';
import { isNarrowed } from './MoneyFilterBar';
import type { SectionProps } from './section-props';

/** What is found about the money of all processes, with the way to where it is mended. */
export function ChecksSection({ filters, clear }: SectionProps) {
  const { t } = useTranslation();
  const list = useChecks(filters);
  const narrowed = isNarrowed('hinweise', filters);
  useAnnounceFound(list, narrowed, (count) => t('money.found', { count }));
  return (
    <>
      <SectionHead title={t('money.checks')}>{t('money.checksIntro')}</SectionHead>
      <PagedList
        list={list}
        empty={t(narrowed ? 'money.nothingFound' : 'money.nothingWrongAtAll')}
        action={narrowed && <ClearFilters clear={clear} />}
      >
        {(rows) => <ChecksTable rows={rows} />}
      </PagedList>
    </>
  );
}
