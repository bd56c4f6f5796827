import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { ActionButtons } from '../../../record/ActionButtons';
import { useActions } from '../../../record/use-actions';
import { Badge, type BadgeKind } from '../../../view/Badge';
import { LongText } from '../../../view/LongText';
import { TableOrCards } from '../../../view/TableOrCards';
import '../../../view/rows.css';

type Step = Process['participation']['steps'][number];

const kinds: Readonly<Record<Step['state'], BadgeKind>> = {
  planned: 'info',
  held: 'warning',
  answered: 'success',
  cancelled: 'info',
};

/** Each time people were or will be asked: who, where, what came of it and what they were told. */
export function InvolvedSteps({ processId, steps }: { processId: string; steps: readonly Step[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const actionsOf = useActions(processId);
  const day = (step: Step) =>
    step.held
      ? t('participation.heldOn', { day: formats.day(step.held.on) })
      : t('participation.plannedOn', { day: formats.day(step.plannedOn) });
  return (
    <TableOrCards
      caption={t('participation.steps')}
      rows={steps}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('participation.group'),
          cell: (step) => (
            <>
              {step.group}
              <span className="row-note">
                {labels('phases', step.phase)}, {labels('participationMethods', step.method)}
              </span>
            </>
          ),
        },
        {
          name: t('participation.whenAndWhere'),
          cell: (step) => (
            <>
              {day(step)}
              {[step.space?.name, step.area].filter(Boolean).map((place) => (
                <span key={place} className="row-note">
                  {place}
                </span>
              ))}
              {step.earlierDays.map(({ plannedOn, reason }) => (
                <span key={plannedOn} className="row-note">
                  {t('participation.movedFrom', { day: formats.day(plannedOn), reason })}
                </span>
              ))}
            </>
          ),
        },
        {
          name: t('participation.result'),
          cell: ({ held, cancelledBecause }) =>
            held ? (
              <>
                <LongText text={held.result} />
                {held.attendance !== undefined && (
                  <span className="row-note">{t('participation.people', { count: held.attendance })}</span>
                )}
              </>
            ) : (
              (cancelledBecause ?? '–')
            ),
        },
        {
          name: t('participation.answer'),
          cell: ({ answer }) =>
            answer ? (
              <>
                <LongText text={answer.text} />
                <span className="row-note">{formats.day(answer.on)}</span>
              </>
            ) : (
              '–'
            ),
        },
        {
          name: t('processes.column.state'),
          cell: ({ state, overdue, dueOn }) => (
            <>
              <Badge kind={overdue ? 'danger' : kinds[state]}>{labels('participationStates', state)}</Badge>
              {dueOn && state === 'held' && (
                <span className="row-note">{t('participation.answerBy', { day: formats.day(dueOn) })}</span>
              )}
              {overdue && <span className="row-note">{t('steps.overdue')}</span>}
            </>
          ),
        },
        {
          name: t('council.action'),
          onScreen: true,
          cell: ({ id, group }) => {
            const { ready } = actionsOf('participation', id);
            return ready.length > 0 && <ActionButtons entries={ready} about={group} lean />;
          },
        },
      ]}
    />
  );
}
