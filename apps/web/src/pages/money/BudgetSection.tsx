import { useTranslation } from 'react-i18next';
import { useMoney, useMoneyTotals } from '../../api/money';
import { SectionHead } from '../../view/SectionHead';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { ClearFilters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { BudgetTable } from './BudgetTable';
import { MoneyBars } from '../../parts/money/MoneyBars';
import { isNarrowed } from './MoneyFilterBar';
import { sumsOf } from '../../view/line-sums';
import type { SectionProps } from './section-props';

const purses = ['process', 'measure'] as const;

/** Two purses that are never netted, over all processes by year; below, to whom they belong. */
export function BudgetSection({ filters, clear }: SectionProps) {
  const { t } = useTranslation();
  const totals = useMoneyTotals(filters);
  const list = useMoney(filters);
  const narrowed = isNarrowed('haushalt', filters);
  const rows = (totals.data ?? []).filter(
    ({ year }) => filters.year === undefined || String(year) === filters.year,
  );
  const shown = purses.filter((purse) => filters.purse === undefined || filters.purse === purse);
  return (
    <>
      <SectionHead title={t('money.budgets')}>{t('money.budgetsIntro')}</SectionHead>
      {totals.isPending && <Loading />}
      {totals.isError && <ErrorState error={totals.error} retry={() => void totals.refetch()} />}
      {totals.isSuccess && rows.length > 0 && (
        <div className="money-purses">
          {shown.map((purse) => {
            const years = rows.filter((row) => row.purse === purse);
            return (
              <section key={purse} aria-labelledby={`purse-${purse}`} className="stack">
                <h3 className="kern-heading-small" id={`purse-${purse}`}>
                  {t(`money.${purse}`)}
                </h3>
                {years.length === 0 ? (
                  <Empty>{t(`money.noneOf.${purse}`)}</Empty>
                ) : (
                  <MoneyBars
                    caption={t('money.byYear')}
                    years={years.map((row) => ({ year: row.year, sums: sumsOf(row) }))}
                  />
                )}
              </section>
            );
          })}
        </div>
      )}
      <h3 className="kern-heading-small money-owners">{t('money.owners')}</h3>
      <PagedList
        list={list}
        empty={t(narrowed ? 'money.nothingFound' : 'money.noBudgets')}
        action={narrowed && <ClearFilters clear={clear} />}
      >
        {(items) => <BudgetTable rows={items} />}
      </PagedList>
    </>
  );
}
