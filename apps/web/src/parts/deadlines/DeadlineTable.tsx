import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../api/deadlines';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { useMayRecord } from '../../record/use-may-record';
import { Badge, type BadgeKind } from '../../view/Badge';
import { LongText } from '../../view/LongText';
import { TableOrCards } from '../../view/TableOrCards';
import '../../view/rows.css';
import './deadline-state.css';

const kinds: Readonly<Record<Deadline['state'], BadgeKind>> = {
  overdue: 'danger',
  dueSoon: 'warning',
  inTime: 'info',
};

/** The name of a deadline ends in what it is about: the number of a decided item, or the budget round. */
const settledBy = ({ kind, deadlineId }: Deadline) => {
  switch (kind) {
    case 'decidedItem':
      return { itemNo: Number(deadlineId.split('/').at(-1)) };
    case 'budgetRegistration':
      return { windowId: deadlineId.slice(kind.length + 1) };
    default:
      return undefined;
  }
};

interface Props {
  readonly caption: string;
  readonly rows: readonly Deadline[];
}

export function DeadlineTable({ caption, rows }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const mayRecord = useMayRecord();
  const act = (deadline: Deadline) => {
    const { remedy, processId, text } = deadline;
    if (!remedy || !mayRecord(remedy.type, deadline.department.id)) return null;
    const settled = settledBy(deadline);
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
