import { useTranslation } from 'react-i18next';
import type { PurseYear } from '../../api/money';
import { OfProcess } from '../../view/OfProcess';
import { useFormats } from '../../i18n/formats';
import { Badge } from '../../view/Badge';
import { TableOrCards } from '../../view/TableOrCards';
import { barKinds, sumsOf } from '../../view/line-sums';

/** What each process, and each of its measures, has in each year. */
export function BudgetTable({ rows }: { rows: readonly PurseYear[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <TableOrCards
      caption={t('money.owners')}
      rows={rows}
      keyOf={({ processId, measureId, year }) => `${processId} ${measureId ?? ''} ${String(year)}`}
      columns={[
        {
          name: t('money.owner'),
          cell: ({ processId, number, processTitle, measureTitle, department }) => (
            <>
              <OfProcess {...{ processId, number, processTitle, department }} tab="geld" />
              {measureTitle !== undefined && (
                <span className="row-note">{t('money.ofMeasure', { title: measureTitle })}</span>
              )}
            </>
          ),
        },
        { name: t('money.year'), cell: ({ year }) => year },
        ...barKinds.map((kind) => ({
          name: t(`money.short.${kind}`),
          numeric: true,
          cell: (row: PurseYear) => (
            <span className="money-sum">
              {sumsOf(row)[kind] === 0 ? '–' : formats.money(sumsOf(row)[kind])}
              {kind === 'planned' && row.revenueCents > 0 && (
                <span className="row-note">
                  {t('money.revenue', { sum: formats.money(row.revenueCents) })}
                </span>
              )}
              {kind === 'planned' && row.sums.registeredCents > 0 && (
                <span className="row-note">
                  {t('money.registeredSum', { sum: formats.money(row.sums.registeredCents) })}
                </span>
              )}
              {kind === 'approved' && row.sums.registeredOpenCents > 0 && (
                <span className="row-note">
                  {t('money.registeredOpen', { sum: formats.money(row.sums.registeredOpenCents) })}
                </span>
              )}
              {kind === 'spent' && row.sums.freeCents < 0 && (
                <Badge kind="danger">{t('money.beyond', { sum: formats.money(-row.sums.freeCents) })}</Badge>
              )}
            </span>
          ),
        })),
      ]}
    />
  );
}
