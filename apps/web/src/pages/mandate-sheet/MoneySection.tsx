import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { DataTable, type Column } from '../../view/DataTable';
import { useDecisionName } from './decision-name';
import { Section } from './Section';

type Money = MandateSheet['money'];
type Sums = Omit<Money['process']['byYear'][number], 'year'>;

const sums = ['askedCents', 'registeredCents', 'decidedCents', 'boundCents', 'spentCents'] as const;

interface Row extends Sums {
  readonly name: string;
}

/** What was asked, decided, bound and spent. A sum nobody has recorded is not nothing, and is not shown as such. */
export function MoneySection({ money }: { money: Money }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const nameOf = useDecisionName();
  const { process, measures, items } = money;
  const cell = (cents: number | undefined) =>
    cents === undefined ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="kern-sr-only">{t('sheet.money.notRecorded')}</span>
      </>
    ) : (
      formats.money(cents)
    );
  const columns: Column<Row>[] = [
    { name: t('money.year'), cell: ({ name }) => name },
    ...sums.map((sum): Column<Row> => ({
      name: t(`sheet.money.${sum}`),
      cell: (row) => cell(row[sum]),
      numeric: true,
    })),
  ];
  const total = (name: string, row: Sums) => (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header">
        {name}
      </th>
      {sums.map((sum) => (
        <td className="kern-table__cell kern-table__cell--numeric" key={sum}>
          {cell(row[sum])}
        </td>
      ))}
    </tr>
  );
  return (
    <Section title={t('sheet.money.title')}>
      <DataTable
        captionHidden
        caption={t('sheet.money.title')}
        rows={process.byYear.map(({ year, ...row }) => ({ name: String(year), ...row }))}
        keyOf={({ name }) => name}
        columns={columns}
        footer={
          <>
            {total(t('sheet.money.process'), process)}
            {measures && total(t('sheet.money.measures'), measures)}
          </>
        }
      />
      <p className="kern-body kern-body--small">
        {t('sheet.money.cover', { cover: formats.money(process.coverCents) })}{' '}
        {process.decidedStatus &&
          process.decidedStatus !== 'effective' &&
          `${t('sheet.money.status', { status: labels('coverage', process.decidedStatus) })} `}
        {t('sheet.money.dash')}
      </p>
      {items.length > 0 && (
        <ul className="mandate-sheet__list">
          {items.map((item) => (
            <li className="kern-body" key={`${item.decisionId} ${item.itemNo}`}>
              {t('sheet.money.item', {
                amount: formats.money(item.amountCents),
                item: t('mandate.item', { no: item.itemNo, decision: nameOf(item) }),
                status: labels('coverage', item.status),
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
