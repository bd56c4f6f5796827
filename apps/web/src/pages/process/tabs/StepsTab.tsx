import { useTranslation } from 'react-i18next';
import { useBodies, usePeople } from '../../../api/directory';
import type { Process } from '../../../api/process.types';
import { today, useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { Badge } from '../../../view/Badge';
import { DataTable } from '../../../view/DataTable';
import { Empty } from '../../../view/Empty';
import { UsualSteps } from '../steps/UsualSteps';
import { RecordButtons } from '../../../record/RecordButtons';

export function StepsTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: people } = usePeople();
  const { data: bodies } = useBodies();
  const due = (day: string, open: boolean) => (
    <>
      {formats.day(day)} {open && day < today() && <Badge kind="danger">{t('steps.overdue')}</Badge>}
    </>
  );
  const steps = [...process.steps].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const duties = [...process.duties].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <div className="stack">
      <section className="stack" aria-labelledby="steps">
        <h2 className="kern-heading-medium" id="steps">
          {t('steps.steps')}
        </h2>
        <RecordButtons process={process} of="steps" />
        <UsualSteps process={process} />
        {steps.length === 0 ? (
          <Empty>{t('steps.noSteps')}</Empty>
        ) : (
          <DataTable
            captionHidden
            caption={t('steps.steps')}
            rows={steps}
            keyOf={({ id }) => id}
            columns={[
              { name: t('steps.step'), cell: ({ title }) => title },
              { name: t('mandate.phase'), cell: ({ phase }) => labels('phases', phase) },
              { name: t('steps.due'), cell: ({ dueOn, state }) => due(dueOn, state === 'planned') },
              {
                name: t('steps.assignee'),
                cell: ({ assigneeId }) => people?.find(({ id }) => id === assigneeId)?.name ?? '–',
              },
              { name: t('processes.column.state'), cell: ({ state }) => t(`steps.state.${state}`) },
            ]}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="duties">
        <h2 className="kern-heading-medium" id="duties">
          {t('steps.duties')}
        </h2>
        <RecordButtons process={process} of="duties" />
        {duties.length === 0 ? (
          <Empty>{t('steps.noDuties')}</Empty>
        ) : (
          <DataTable
            captionHidden
            caption={t('steps.duties')}
            rows={duties}
            keyOf={({ id }) => id}
            columns={[
              { name: t('steps.duty'), cell: ({ text }) => text },
              {
                name: t('steps.to'),
                cell: ({ toBodyId }) => bodies?.find(({ id }) => id === toBodyId)?.name ?? '–',
              },
              { name: t('steps.due'), cell: ({ dueOn, deliveredOn }) => due(dueOn, !deliveredOn) },
              {
                name: t('steps.delivered'),
                cell: ({ deliveredOn }) => (deliveredOn ? formats.day(deliveredOn) : t('steps.open')),
              },
            ]}
          />
        )}
      </section>
    </div>
  );
}
