import { useTranslation } from 'react-i18next';
import type { Deadline } from '../api/deadlines';
import { useModel } from '../api/model';
import type { Model } from '../api/model.types';
import { useSession } from '../api/session';
import type { Person } from '../api/types';
import { OfProcess } from '../council/OfProcess';
import { RowAction } from '../council/RowAction';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { useRecordDesk } from '../record/RecordDesk';
import { Badge, type BadgeKind } from '../view/Badge';
import { LongText } from '../view/LongText';
import { TableOrCards } from '../view/TableOrCards';
import '../council/council.css';

const kinds: Readonly<Record<Deadline['state'], BadgeKind>> = {
  overdue: 'danger',
  dueSoon: 'warning',
  inTime: 'info',
};

/** Whether it may be the matter of this person; that of planners depends on the process, which the server judges. */
function mayRecord(type: string, { role, department }: Person, model: Model, deadline: Deadline): boolean {
  const reach = model.entryTypes.find((entryType) => entryType.type === type)?.rights?.[role];
  return reach !== undefined && (reach === 'any' || department?.id === deadline.department.id);
}

interface Props {
  readonly caption: string;
  readonly rows: readonly Deadline[];
}

export function DeadlineTable({ caption, rows }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const { data: person } = useSession();
  const { data: model } = useModel();
  const act = (deadline: Deadline) => {
    const { remedy, processId, deadlineId, kind, text } = deadline;
    if (!remedy || !person || !model || !mayRecord(remedy.type, person, model, deadline)) return null;
    // The number of a decided item is the last part of its name.
    const settled = kind === 'decidedItem' ? { itemNo: Number(deadlineId.split('/').at(-1)) } : undefined;
    return (
      <RowAction
        type={remedy.type}
        about={text}
        act={() => {
          takeUp({ processId, start: { type: remedy.type, part: remedy.part, settled } });
        }}
      />
    );
  };
  return (
    <TableOrCards
      caption={caption}
      rows={rows}
      keyOf={({ processId, deadlineId }) => `${processId} ${deadlineId}`}
      columns={[
        {
          name: t('deadlines.column.what'),
          cell: ({ kind, text }) => (
            <>
              <span className="row-note">{labels('deadlineKinds', kind)}</span>
              <LongText text={text} />
            </>
          ),
        },
        {
          name: t('deadlines.column.due'),
          cell: ({ dueOn, state }) => (
            <>
              {formats.day(dueOn)}
              <span className="deadline-state">
                <Badge kind={kinds[state]}>{labels('deadlineStates', state)}</Badge>
              </span>
            </>
          ),
        },
        { name: t('deadlines.column.process'), cell: (row) => <OfProcess {...row} /> },
        {
          name: t('deadlines.column.whose'),
          cell: ({ desk }) => (desk.kind === 'council' ? t('deadlines.office') : desk.name),
        },
        { name: t('council.action'), cell: act, onScreen: true },
      ]}
    />
  );
}
