import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcessRow } from '../../api/types';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { useIsFinal, useStateLabel } from '../../i18n/labels';
import { Ring } from '../../ring/Ring';
import { CommissioningBadge } from '../../view/CommissioningBadge';
import { Light } from '../../view/Light';
import { Accountable } from '../../view/Accountable';

const columns = ['ring', 'process', 'state', 'commissioning', 'light', 'accountable', 'department'] as const;

export function ProcessTable({ rows }: { rows: readonly ProcessRow[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stateLabel = useStateLabel();
  const isFinal = useIsFinal();
  return (
    <table className="kern-table kern-table--small process-table">
      <caption className="kern-sr-only">{t('processes.caption')}</caption>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          {columns.map((column) => (
            <th key={column} scope="col" className="kern-table__header">
              {t(`processes.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {rows.map((row) => (
          <tr className="kern-table__row process-row" key={row.id}>
            <td className="kern-table__cell process-row__ring">
              <Ring
                small
                state={row.state}
                stateLabel={stateLabel(row.state)}
                commissioning={row.commissioning}
                coverage={row.coverage}
              />
            </td>
            <th scope="row" className="kern-table__header process-row__title">
              <span className="process-row__number">{row.number}</span>
              <Link
                className="kern-link kern-link--small kern-link--no-visited-state"
                to={addresses.process(row.id)}
              >
                {row.title}
              </Link>
            </th>
            <td className="kern-table__cell">
              {stateLabel(row.state)}
              <span className="process-row__since">
                {t('processes.since', { day: formats.day(row.since) })}
              </span>
            </td>
            <td className="kern-table__cell">
              <CommissioningBadge value={row.commissioning} />
            </td>
            <td className="kern-table__cell">
              <Light {...row.light} />
              {row.nextDueOn && (
                <span className="process-row__since">
                  {t('processes.nextDue', { day: formats.day(row.nextDueOn) })}
                </span>
              )}
            </td>
            <td className="kern-table__cell">
              <Accountable person={row.accountable} ended={isFinal(row.state)} />
            </td>
            <td className="kern-table__cell">{row.department.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
