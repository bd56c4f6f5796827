import type { EntryTypeName } from '../../api/types';
import { useTranslation } from 'react-i18next';
import type { ParticipationItem } from '../../api/participation';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import type { Start } from '../../record/remedy';
import { useRecordDesk } from '../../record/RecordDesk';
import { useMayRecord } from '../../record/use-may-record';
import { Badge, type BadgeKind } from '../../view/Badge';
import { TableOrCards } from '../../view/TableOrCards';
import { own } from '../../record/own-entries';
import '../../view/rows.css';

const kinds: Readonly<Record<ParticipationItem['state'], BadgeKind>> = {
  missing: 'warning',
  planned: 'info',
  held: 'warning',
  answered: 'success',
  cancelled: 'info',
  waived: 'info',
};

/** What is to be recorded next about a row; nothing where it is over. */
function nextOf({
  state,
  participationId,
  phase,
  group,
}: ParticipationItem): (Start & { type: EntryTypeName }) | undefined {
  switch (state) {
    case 'missing':
      return { type: own.participationPlanned, settled: { phase, group } };
    case 'planned':
      return { type: own.participationHeld, part: participationId };
    case 'held':
      return { type: own.participationAnswered, part: participationId };
    case 'answered':
    case 'cancelled':
    case 'waived':
      return undefined;
  }
}

export function ParticipationTable({ rows }: { rows: readonly ParticipationItem[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const mayRecord = useMayRecord();
  const action = (item: ParticipationItem) => {
    const start = nextOf(item);
    return (
      start &&
      mayRecord(start.type, item.department.id) && (
        <RowAction
          type={start.type}
          about={`${item.group}, ${item.number}`}
          act={() => {
            takeUp({ processId: item.processId, start });
          }}
        />
      )
    );
  };
  const acting = rows.some((item) => action(item));
  const when = ({ plannedOn, heldOn, answeredOn }: ParticipationItem) =>
    answeredOn
      ? t('participation.answeredOn', { day: formats.day(answeredOn) })
      : heldOn
        ? t('participation.heldOn', { day: formats.day(heldOn) })
        : plannedOn
          ? t('participation.plannedOn', { day: formats.day(plannedOn) })
          : '–';
  return (
    <TableOrCards
      caption={t('participation.caption')}
      rows={rows}
      keyOf={({ processId, participationId, state, phase, group }) =>
        `${processId} ${participationId ?? `${state} ${phase} ${group}`}`
      }
      columns={[
        {
          name: t('participation.group'),
          cell: ({ group, phase, method, norm }) => (
            <>
              {group}
              <span className="row-note">
                {[labels('phases', phase), method && labels('participationMethods', method), norm]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </>
          ),
        },
        { name: t('followUp.column.process'), cell: (item) => <OfProcess {...item} /> },
        {
          name: t('participation.where'),
          cell: ({ space, area }) => [space?.name, area].filter(Boolean).join(', ') || '–',
        },
        { name: t('participation.when'), cell: when },
        {
          name: t('processes.column.state'),
          cell: ({ state, overdue, dueOn }) => (
            <>
              <Badge kind={overdue ? 'danger' : kinds[state]}>{labels('involvedFilters', state)}</Badge>
              {dueOn && state === 'held' && (
                <span className="row-note">{t('participation.answerBy', { day: formats.day(dueOn) })}</span>
              )}
              {overdue && <span className="row-note">{t('steps.overdue')}</span>}
            </>
          ),
        },
        ...(acting ? [{ name: t('council.action'), cell: action, onScreen: true }] : []),
      ]}
    />
  );
}
