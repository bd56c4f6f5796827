import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListedMoneyCheck } from '../../api/money';
import { addresses } from '../../site/addresses';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { Badge } from '../../view/Badge';
import { TableOrCards } from '../../view/TableOrCards';
import { startOfCheck } from '../../parts/money/start-of-check';
import { useAsks } from '../../parts/money/use-asks';

/** Checks with what they hold up, their reason, how they are mended, and the way there. */
export function ChecksTable({ rows }: { rows: readonly ListedMoneyCheck[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const asks = useAsks();
  return (
    <TableOrCards
      caption={t('money.checks')}
      rows={rows}
      keyOf={({ processId, code, where, message }) => `${processId} ${code} ${where} ${message}`}
      columns={[
        {
          name: t('money.check'),
          cell: ({ code, message, mending, overriddenBecause }) => (
            <span className="money-reason">
              <strong>{labels('moneyFindings', code)}</strong>
              <span>{message}</span>
              <span className="row-note">{mending}</span>
              {overriddenBecause && (
                <span className="row-note">{t('money.onGround', { ground: overriddenBecause })}</span>
              )}
            </span>
          ),
        },
        {
          name: t('money.filter.effect'),
          cell: ({ effect }) => (
            <Badge kind={effect === 'alert' ? 'warning' : 'danger'}>{labels('findingEffects', effect)}</Badge>
          ),
        },
        {
          name: t('money.amount'),
          numeric: true,
          cell: ({ cents }) =>
            cents !== undefined && <span className="money-sum">{formats.money(cents)}</span>,
        },
        { name: t('money.sinceWhen'), cell: ({ from }) => formats.day(from) },
        { name: t('money.ofProcess'), cell: (row) => <OfProcess {...row} /> },
        {
          name: t('money.mend'),
          onScreen: true,
          cell: (check) => {
            const { processId, processTitle, code, recordable } = check;
            const about = { check: labels('moneyFindings', code), process: processTitle };
            return (
              <span className="money-reason">
                {recordable !== undefined && (
                  <RowAction
                    type={recordable}
                    about={t('money.checkOf', about)}
                    act={() => {
                      takeUp({ processId, start: (next) => startOfCheck(check, next, asks) });
                    }}
                  />
                )}
                <Link
                  className="kern-link kern-link--small kern-link--no-visited-state"
                  to={addresses.processTab(processId, 'geld')}
                  aria-label={t('money.toMendOf', about)}
                >
                  {t('money.toMend')}
                </Link>
              </span>
            );
          },
        },
      ]}
    />
  );
}
