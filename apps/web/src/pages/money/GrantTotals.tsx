import { useTranslation } from 'react-i18next';
import type { GrantTotal } from '../../api/money';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { TableOrCards } from '../../view/TableOrCards';

/** What the grants come to by state, to the cent; they are not added up over states. */
export function GrantTotals({ rows }: { rows: readonly GrantTotal[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const sum = (cents: number) => <span className="money-sum">{formats.money(cents)}</span>;
  return (
    <TableOrCards
      caption={t('money.grantTotals')}
      rows={rows}
      keyOf={({ state }) => state}
      columns={[
        { name: t('money.grantState'), cell: ({ state }) => labels('grantStates', state) },
        { name: t('money.count'), numeric: true, cell: ({ count }) => formats.number(count) },
        { name: t('money.amount'), numeric: true, cell: ({ amountCents }) => sum(amountCents) },
        { name: t('money.ownShare'), numeric: true, cell: ({ sums }) => sum(sums.ownShareCents) },
        { name: t('money.ownCovered'), numeric: true, cell: ({ sums }) => sum(sums.ownCoveredCents) },
        { name: t('money.received'), numeric: true, cell: ({ sums }) => sum(sums.receivedCents) },
        { name: t('money.short.spent'), numeric: true, cell: ({ sums }) => sum(sums.spentCents) },
      ]}
    />
  );
}
