import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../../../api/process.types';
import { addresses } from '../../../site/addresses';
import { useLabels } from '../../../i18n/labels';
import { InvolvedSteps } from '../participation/InvolvedSteps';
import { RequiredGroups } from '../participation/RequiredGroups';
import { Badge, type BadgeKind } from '../../../view/Badge';
import { Empty } from '../../../view/Empty';
import { RecordButtons } from '../../../record/RecordButtons';
import '../../../parts/participation/spaces-list.css';

const kinds: Readonly<Record<string, BadgeKind>> = {
  notRequired: 'info',
  planned: 'info',
  running: 'info',
  fulfilled: 'success',
  overdue: 'danger',
};

/** The register of participation: who is to be asked, who was, who waits for an answer, and where nobody was asked. */
export function ParticipationTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { groups, steps, notAsked } = process.participation;
  const facet = process.facets['participation'];
  return (
    <div className="stack">
      {facet && (
        <p className="kern-body">
          <Badge kind={kinds[facet.value] ?? 'info'}>{labels('participationFacets', facet.value)}</Badge>{' '}
          {facet.reasons.length > 0 && t('participation.open', { groups: facet.reasons.join(', ') })}
        </p>
      )}
      <section className="stack" aria-labelledby="groups">
        <h2 className="kern-heading-medium" id="groups">
          {t('participation.groups')}
        </h2>
        {groups.length === 0 ? (
          <Empty>{t('participation.noGroups')}</Empty>
        ) : (
          <RequiredGroups processId={process.id} groups={groups} />
        )}
      </section>
      <section className="stack" aria-labelledby="participation">
        <h2 className="kern-heading-medium" id="participation">
          {t('participation.steps')}
        </h2>
        <RecordButtons process={process} of="involvement" />
        {steps.length === 0 ? (
          <Empty>{t('participation.noSteps')}</Empty>
        ) : (
          <InvolvedSteps processId={process.id} steps={steps} />
        )}
      </section>
      <section className="stack" aria-labelledby="not-asked">
        <h2 className="kern-heading-medium" id="not-asked">
          {t('participation.notAsked')}
        </h2>
        {notAsked.length === 0 ? (
          <p className="kern-body">{t('participation.everywhere')}</p>
        ) : (
          <ul className="kern-body spaces-list">
            {notAsked.map(({ id, name, concerned }) => (
              <li key={id}>
                <Link className="kern-link" to={addresses.space(id)}>
                  {name}
                </Link>{' '}
                {concerned && <Badge kind="warning">{t('participation.concerned')}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
