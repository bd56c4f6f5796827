import { useTranslation } from 'react-i18next';
import { useLabels } from '../i18n/labels';
import { positionOf } from './position';
import { ringRows } from './ring-text';
import type { RingCoverage } from './segments';

interface Props {
  readonly state: string;
  readonly coverage: RingCoverage;
  readonly path: readonly string[];
  readonly suspendedFrom?: string | null;
}

/** The same as the ring says, as a table. */
export function RingTable({ state, coverage, path, suspendedFrom }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  const rows = ringRows(coverage, positionOf(state, path, suspendedFrom), labels, t);
  return (
    <div className="kern-table-responsive" role="group" aria-label={t('ring.tableCaption')} tabIndex={0}>
      <table className="kern-table kern-table--small">
        <caption className="kern-sr-only">{t('ring.tableCaption')}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {t('ring.segment')}
            </th>
            <th scope="col" className="kern-table__header">
              {t('ring.commissioned')}
            </th>
            <th scope="col" className="kern-table__header">
              {t('ring.progress')}
            </th>
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr className="kern-table__row" key={row.segment} aria-current={row.here ? 'step' : undefined}>
              <th scope="row" className="kern-table__header">
                {row.name}
              </th>
              <td className="kern-table__cell">{row.commissioned}</td>
              <td className="kern-table__cell">{row.progress}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
