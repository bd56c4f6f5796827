import { useTranslation } from 'react-i18next';
import { useFindings } from '../../api/money';
import { SectionHead } from '../../view/SectionHead';
import { ClearFilters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { FindingsTable } from './FindingsTable';
import { isNarrowed } from './MoneyFilterBar';
import type { SectionProps } from './section-props';

/** What is found about the money of all processes, with the way to where it is mended. */
export function FindingsSection({ filters, clear }: SectionProps) {
  const { t } = useTranslation();
  const list = useFindings(filters);
  const narrowed = isNarrowed('hinweise', filters);
  useAnnounceFound(list, narrowed, (count) => t('money.found', { count }));
  return (
    <>
      <SectionHead title={t('money.findings')}>{t('money.findingsIntro')}</SectionHead>
      <PagedList
        list={list}
        empty={t(narrowed ? 'money.nothingFound' : 'money.noFindingsAtAll')}
        action={narrowed && <ClearFilters clear={clear} />}
      >
        {(rows) => <FindingsTable rows={rows} />}
      </PagedList>
    </>
  );
}
