import { useTranslation } from 'react-i18next';
import type { ListedGrant } from '../../api/money';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { today } from '../../i18n/formats';
import { useRecordDesk } from '../../record/RecordDesk';
import { useMayRecord } from '../../record/use-may-record';
import { GrantTable } from '../../parts/money/GrantTable';
import { own } from '../../record/own-entries';

const REPORT = own.useReported;

/** Grants of all processes; the report of use is recorded from here once the grant is over. */
export function EveryGrant({ rows }: { rows: readonly ListedGrant[] }) {
  const { t } = useTranslation();
  const takeUp = useRecordDesk();
  const mayRecord = useMayRecord();
  const waits = (grant: ListedGrant): boolean =>
    grant.owesReport && (grant.state === 'ended' || grant.until < today());
  return (
    <GrantTable
      caption={t('money.eachGrant')}
      rows={rows}
      keyOf={({ processId, grantId }) => `${processId} ${grantId}`}
      processOf={({ processId, number, processTitle, department }) => (
        <OfProcess {...{ processId, number, processTitle, department }} tab="geld" />
      )}
      actsOn={(grant) =>
        waits(grant) &&
        mayRecord(REPORT, grant.department.id) && (
          <RowAction
            type={REPORT}
            about={grant.programme}
            act={() => {
              takeUp({ processId: grant.processId, start: { type: REPORT, part: grant.grantId } });
            }}
          />
        )
      }
    />
  );
}
