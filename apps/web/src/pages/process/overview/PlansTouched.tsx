import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePeople } from '../../../api/directory';
import type { Process } from '../../../api/process.types';
import { addresses } from '../../../site/addresses';
import { coordinationKinds } from '../../../parts/dependencies/coordination-kinds';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { Badge } from '../../../view/Badge';
import { RecordButtons } from '../../../record/RecordButtons';

/** The plans a process touches: how far it is agreed with each, since when, and who sees to it. */
export function PlansTouched({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: people } = usePeople();
  const { planRelations } = process;
  return (
    <>
      {planRelations.length > 0 && (
        <>
          <h3 className="kern-heading-small">{t('dependencies.ofProcess')}</h3>
          <ul className="plain-list">
            {planRelations.map(
              ({ plan, processId, coordination, since, coordinatorId, transitions, note }) => (
                <li key={plan} className="kern-body">
                  {processId ? (
                    <Link className="kern-link kern-link--no-visited-state" to={addresses.process(processId)}>
                      {plan}
                    </Link>
                  ) : (
                    plan
                  )}{' '}
                  <Badge kind={coordinationKinds[coordination]}>
                    {labels('coordinations', coordination)}
                  </Badge>
                  <span className="row-note">
                    {[
                      t('processes.since', { day: formats.day(since) }),
                      people?.find(({ id }) => id === coordinatorId)?.name,
                      ...transitions.map((transition) => labels('lifeTransitions', transition)),
                      note,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ),
            )}
          </ul>
        </>
      )}
      <RecordButtons process={process} of="plans" />
    </>
  );
}
