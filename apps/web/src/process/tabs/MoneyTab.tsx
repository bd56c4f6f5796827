import { useTranslation } from 'react-i18next';
import type { BudgetLine, Process } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { DataTable } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { RecordButton } from '../RecordButton';

const purses = ['process', 'measure'] as const;

/** Two purses that are never netted: what planning costs, and what its measures cost. */
export function MoneyTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const total = (lines: readonly BudgetLine[]): number =>
    lines
      .filter(({ kind }) => kind === 'expense' || kind === 'outgoing')
      .reduce((sum, { plannedCents }) => sum + plannedCents, 0);
  return (
    <div className="stack">
      <RecordButton process={process} type="budget.planned" />
      {purses.map((purse) => {
        const lines = process.budgetLines
          .filter(({ owner }) => owner.kind === purse)
          .sort((one, other) => one.year - other.year);
        return (
          <section key={purse} className="stack" aria-labelledby={`money-${purse}`}>
            <h2 className="kern-heading-medium" id={`money-${purse}`}>
              {t(`money.${purse}`)}
            </h2>
            {lines.length === 0 ? (
              <Empty>{t(`money.none.${purse}`)}</Empty>
            ) : (
              <DataTable
                captionHidden
                caption={t(`money.${purse}`)}
                rows={lines}
                keyOf={({ id }) => id}
                columns={[
                  { name: t('money.year'), cell: ({ year }) => year },
                  {
                    name: t('money.purpose'),
                    cell: ({ purpose, owner }) =>
                      [process.measures.find(({ id }) => id === owner.measureId)?.title, purpose]
                        .filter(Boolean)
                        .join(': '),
                  },
                  {
                    name: t('money.account'),
                    cell: ({ account }) => `${account.scheme} ${account.code}`,
                  },
                  {
                    name: t('money.kind'),
                    cell: (line) => `${labels('lineKinds', line.kind)}, ${labels('lineClasses', line.class)}`,
                  },
                  {
                    name: t('money.planned'),
                    cell: ({ plannedCents }) => formats.money(plannedCents),
                    numeric: true,
                  },
                ]}
                footer={
                  <tr className="kern-table__row">
                    <th scope="row" className="kern-table__header" colSpan={4}>
                      {t('money.total')}
                    </th>
                    <td className="kern-table__cell kern-table__cell--numeric">
                      {formats.money(total(lines))}
                    </td>
                  </tr>
                }
              />
            )}
          </section>
        );
      })}
    </div>
  );
}
