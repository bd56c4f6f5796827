import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcessRow } from '../../api/types';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { useIsFinal, useStateLabel } from '../../i18n/labels';
import { Ring } from '../../ring/Ring';
import { Accountable } from '../../view/Accountable';
import { Light } from '../../view/Light';
import { CommissioningBadge } from '../../view/CommissioningBadge';

/** The list where a table would be squeezed. */
export function ProcessCards({ rows }: { rows: readonly ProcessRow[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stateLabel = useStateLabel();
  const isFinal = useIsFinal();
  return (
    <ul className="process-cards">
      {rows.map((row) => (
        <li key={row.id}>
          <article className="kern-card kern-card--small kern-card--interactive kern-card--hug">
            <div className="kern-card__container process-card">
              <Ring
                small
                state={row.state}
                stateLabel={stateLabel(row.state)}
                commissioning={row.commissioning}
                coverage={row.coverage}
              />
              <div className="process-card__text">
                <span className="process-row__number">{row.number}</span>
                <h2 className="kern-title kern-title--small">
                  <Link
                    className="kern-link kern-link--stretched kern-link--no-visited-state"
                    to={addresses.process(row.id)}
                  >
                    {row.title}
                  </Link>
                </h2>
                <p className="kern-body kern-body--small">
                  {stateLabel(row.state)}, {t('processes.since', { day: formats.day(row.since) })}
                </p>
                <p className="process-card__badges">
                  <CommissioningBadge value={row.commissioning} /> <Light {...row.light} />
                </p>
                <p className="kern-body kern-body--small">
                  {t('processes.column.accountable')}:{' '}
                  <Accountable person={row.accountable} ended={isFinal(row.state)} />
                </p>
                <p className="kern-body kern-body--small kern-body--muted">{row.department.name}</p>
              </div>
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
