import { useTranslation } from 'react-i18next';
import type { FollowUpItem } from '../../api/follow-up';
import { DecisionName } from '../../view/DecisionName';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { useMayRecord } from '../../record/use-may-record';
import { Badge, type BadgeKind } from '../../view/Badge';
import { LongText } from '../../view/LongText';
import { TableOrCards } from '../../view/TableOrCards';
import { own } from '../../record/own-entries';
import '../../view/rows.css';

const kinds: Readonly<Record<FollowUpItem['state'], BadgeKind>> = {
  open: 'info',
  underway: 'info',
  late: 'danger',
  done: 'success',
  notFeasible: 'warning',
  contested: 'warning',
  repealed: 'info',
};

/** What binds nobody any more is not reported on. */
const ended: readonly FollowUpItem['state'][] = ['done', 'repealed'];

const REPORT = own.progressNoted;

export function FollowUpTable({ rows }: { rows: readonly FollowUpItem[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const mayRecord = useMayRecord();
  const report = (item: FollowUpItem) =>
    mayRecord(REPORT, item.department.id) &&
    !ended.includes(item.state) && (
      <RowAction
        type={REPORT}
        about={item.text}
        act={() => {
          const { processId, decisionId, itemNo } = item;
          takeUp({
            processId,
            start: { type: REPORT, part: decisionId, settled: { itemNo } },
          });
        }}
      />
    );
  const reporting = rows.some((item) => report(item));
  return (
    <TableOrCards
      caption={t('followUp.caption')}
      rows={rows}
      keyOf={({ processId, decisionId, itemNo }) => `${processId} ${decisionId} ${itemNo}`}
      columns={[
        {
          name: t('followUp.column.item'),
          cell: ({ itemNo, kind, text }) => (
            <>
              <span className="row-note">
                {t('followUp.itemNo', { no: itemNo })}, {labels('itemKinds', kind)}
              </span>
              <LongText text={text} />
            </>
          ),
        },
        { name: t('followUp.column.decision'), cell: (item) => <DecisionName {...item} /> },
        { name: t('followUp.column.process'), cell: (item) => <OfProcess {...item} /> },
        { name: t('followUp.column.owner'), cell: ({ owner }) => owner ?? t('followUp.noOwner') },
        { name: t('followUp.column.due'), cell: ({ dueOn }) => dueOn && formats.day(dueOn) },
        {
          name: t('followUp.column.state'),
          cell: ({ state, reason, since }) => (
            <>
              <Badge kind={kinds[state]}>{labels('followUpStates', state)}</Badge>
              {since && <span className="row-note">{t('processes.since', { day: formats.day(since) })}</span>}
              {reason && <span className="follow-up-reason">{reason}</span>}
            </>
          ),
        },
        ...(reporting ? [{ name: t('council.action'), cell: report, onScreen: true }] : []),
      ]}
    />
  );
}
