import { useTranslation } from 'react-i18next';
import { useInspectSystem, type CouncilSystem } from '../../../api/oparl';
import { useAnnounce } from '../../../view/Announcer';
import { useFormats } from '../../../i18n/formats';
import { Alert } from '../../../view/Alert';
import { Badge } from '../../../view/Badge';
import { ErrorState } from '../../../view/ErrorState';
import { Facts } from '../../../view/Facts';
import { Action } from '../../../view/Action';

interface Props {
  readonly system: CouncilSystem;
  readonly isAdmin: boolean;
  readonly change: () => void;
}

/** A connected system: what it said of itself, or why it could not be read. */
export function SystemCard({ system, isAdmin, change }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  const inspecting = useInspectSystem(system.id);
  const { name, says, fault, inspectedAt } = system;
  const inspect = () => {
    inspecting.mutate(undefined, {
      onSuccess: (inspected) => {
        announce(inspected.fault ? inspected.fault.title : t('oparl.systems.answers'));
      },
    });
  };
  return (
    <article className="kern-card kern-card--hug" aria-label={name}>
      <div className="kern-card__container">
        <header className="kern-card__header">
          <h3 className="kern-title">{name}</h3>
          <p className="badges">
            {system.active ? (
              fault ? (
                <Badge kind="danger">{fault.title}</Badge>
              ) : (
                <Badge kind="success">{t('oparl.systems.answers')}</Badge>
              )
            ) : (
              <Badge kind="warning">{t('oparl.systems.inactive')}</Badge>
            )}
            {system.privateNetwork && <Badge kind="info">{t('oparl.systems.private')}</Badge>}
          </p>
        </header>
        {fault && (
          <Alert kind="danger" title={fault.title}>
            <p className="kern-body oparl-address">{fault.detail}</p>
          </Alert>
        )}
        <Facts
          facts={[
            [t('oparl.systems.address'), <span className="oparl-address">{system.address}</span>],
            [t('oparl.systems.otherHosts'), system.otherHosts.join(', ')],
            [t('oparl.systems.says'), [says?.name, says?.product, says?.vendor].filter(Boolean).join(' · ')],
            [t('oparl.systems.version'), says?.version && `OParl ${says.version}`],
            [t('oparl.systems.bodies'), says?.bodies.map((body) => body.name ?? body.address).join(', ')],
            [t('oparl.systems.contact'), [says?.contactName, says?.contactEmail].filter(Boolean).join(', ')],
            [
              t('oparl.systems.license'),
              says?.license && <span className="oparl-address">{says.license}</span>,
            ],
            [t('oparl.systems.inspectedAt'), inspectedAt && formats.moment(inspectedAt)],
          ]}
        />
        {inspecting.error && <ErrorState error={inspecting.error} />}
        {isAdmin && (
          <div className="kern-btn-wrapper oparl-actions">
            <Action
              label={t(inspecting.isPending ? 'oparl.systems.inspecting' : 'oparl.systems.inspect')}
              about={name}
              busy={inspecting.isPending}
              act={inspect}
            />
            <Action label={t('oparl.systems.change')} about={name} act={change} quiet />
          </div>
        )}
      </div>
    </article>
  );
}
