import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../../api/process.types';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { useFormats } from '../../i18n/formats';
import { useStateLabel } from '../../i18n/labels';
import { Ring } from '../../ring/Ring';
import { Accountable } from '../../view/Accountable';
import { Light } from '../../view/Light';
import { CommissioningBadge } from '../../view/CommissioningBadge';
import { ringCoverage } from './overview/ring-coverage';

/** What must be seen within ten seconds: which process, where it stands, whether it is commissioned, whose it is. */
export function ProcessHead({ process, small }: { process: Process; small: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stateLabel = useStateLabel();
  return (
    <div className="process-head">
      <nav aria-label={t('process.back')}>
        <Link className="kern-link kern-link--small kern-link--no-visited-state" to={addresses.processes}>
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          {t(pages.processes.title)}
        </Link>
      </nav>
      <div className="process-head__row">
        {small && (
          <Ring
            small
            state={process.state}
            stateLabel={stateLabel(process.state)}
            commissioning={process.commissioning}
            coverage={ringCoverage(process)}
            path={process.path}
            suspendedFrom={process.suspendedFrom}
          />
        )}
        <div>
          <PageTitle title={process.title} preline={`${process.number} · ${process.template.name}`} />
          <dl className="process-facts">
            <div>
              <dt>{t('processes.column.state')}</dt>
              <dd>
                {stateLabel(process.state)}{' '}
                <span className="process-facts__since">
                  {t('processes.since', { day: formats.day(process.since) })}
                </span>
              </dd>
            </div>
            <div>
              <dt>{t('processes.column.commissioning')}</dt>
              <dd>
                <CommissioningBadge value={process.commissioning} />{' '}
                <Link
                  className="kern-link kern-link--small kern-link--no-visited-state"
                  to={addresses.mandateSheet(process.id)}
                >
                  {t('sheet.title')}
                </Link>
              </dd>
            </div>
            {process.light.light !== 'none' && (
              <div>
                <dt>{t('processes.column.light')}</dt>
                <dd>
                  <Light {...process.light} />
                </dd>
              </div>
            )}
            <div>
              <dt>{t('processes.column.accountable')}</dt>
              <dd>
                <Accountable person={process.accountable} ended={process.final} />
              </dd>
            </div>
            <div>
              <dt>{t('processes.column.department')}</dt>
              <dd>{process.department.name}</dd>
            </div>
          </dl>
        </div>
      </div>
    </div>
  );
}
