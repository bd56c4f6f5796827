import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedGrant } from '../../api/money';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { LongText } from '../../view/LongText';
import { TableOrCards } from '../../view/TableOrCards';
import { UseReport } from './UseReport';

/** A grant as it is told, of whatever process. */
export type GrantRow = Omit<ListedGrant, 'processId' | 'number' | 'processTitle' | 'department' | 'version'>;

interface Props<T extends GrantRow> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** To whom each belongs, where they are of several processes. */
  readonly processOf?: (row: T) => ReactNode;
  /** What can be recorded about it. */
  readonly actsOn: (row: T) => ReactNode;
}

/** Grants with own share, what came in, what was spent, and the report of use. */
export function GrantTable<T extends GrantRow>({ caption, rows, keyOf, processOf, actsOn }: Props<T>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const sum = (cents: number) => <span className="money-sum">{formats.money(cents)}</span>;
  return (
    <TableOrCards
      caption={caption}
      rows={rows}
      keyOf={keyOf}
      columns={[
        {
          name: t('money.grant'),
          cell: ({ programme, funder, purpose, measureTitle }) => (
            <span className="money-reason">
              <strong>{programme}</strong>
              {funder !== undefined && <span>{funder}</span>}
              <LongText text={purpose} />
              {measureTitle !== undefined && (
                <span className="row-note">{t('money.ofMeasure', { title: measureTitle })}</span>
              )}
            </span>
          ),
        },
        ...(processOf ? [{ name: t('money.ofProcess'), cell: processOf }] : []),
        {
          name: t('money.grantState'),
          cell: ({ state, from, until, because }) => (
            <>
              {labels('grantStates', state)}
              <span className="row-note">
                {t('money.fromUntil', { from: formats.day(from), until: formats.day(until) })}
              </span>
              {because !== undefined && <span className="row-note">{because}</span>}
            </>
          ),
        },
        { name: t('money.amount'), numeric: true, cell: ({ amountCents }) => sum(amountCents) },
        {
          name: t('money.ownShare'),
          numeric: true,
          cell: ({ sums }) => (
            <>
              {sum(sums.ownShareCents)}
              <span className="row-note">
                {t('money.covered', { sum: formats.money(sums.ownCoveredCents) })}
              </span>
            </>
          ),
        },
        { name: t('money.received'), numeric: true, cell: ({ sums }) => sum(sums.receivedCents) },
        { name: t('money.short.spent'), numeric: true, cell: ({ sums }) => sum(sums.spentCents) },
        {
          name: t('money.useReport'),
          cell: (grant) => (
            <div className="money-reason">
              <span>
                <UseReport dueOn={grant.reportDueOn} givenOn={grant.reportedOn} owed={grant.owesReport} />
              </span>
              {actsOn(grant)}
            </div>
          ),
        },
      ]}
    />
  );
}
