import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGrants, useGrantTotals } from '../../api/money';
import { addresses } from '../../site/addresses';
import { useAnnounce } from '../../view/Announcer';
import { SectionHead } from '../../view/SectionHead';
import { ClearFilters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { EveryGrant } from './EveryGrant';
import { GrantTotals } from './GrantTotals';
import { isNarrowed } from './MoneyFilterBar';
import type { SectionProps } from './section-props';

/** Money others give for a time: what it comes to, and each grant with what became of it. */
export function GrantsSection({ filters, clear }: SectionProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const totals = useGrantTotals(filters);
  const list = useGrants(filters);
  const narrowed = isNarrowed('zuwendungen', filters);
  const rows = totals.data?.totals ?? [];
  const found = totals.isPlaceholderData ? undefined : rows.reduce((sum, { count }) => sum + count, 0);
  useEffect(() => {
    if (found !== undefined && narrowed) announce(t('money.foundGrants', { count: found }));
  }, [announce, found, narrowed, t]);
  return (
    <>
      <SectionHead title={t('money.grants')}>
        {t('money.grantsIntro')}{' '}
        <Link className="kern-link" to={`${addresses.deadlines}?kind=grantEnd`}>
          {t('money.toDeadlines')}
        </Link>
      </SectionHead>
      {rows.length > 0 && <GrantTotals rows={rows} />}
      <PagedList
        list={list}
        empty={t(narrowed ? 'money.nothingFound' : 'money.noGrantsAtAll')}
        action={narrowed && <ClearFilters clear={clear} />}
      >
        {(grants) => (
          <>
            <h3 className="kern-heading-small money-owners">{t('money.eachGrant')}</h3>
            <EveryGrant rows={grants} />
          </>
        )}
      </PagedList>
    </>
  );
}
