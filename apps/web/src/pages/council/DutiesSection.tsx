import { useTranslation } from 'react-i18next';
import { useDuties, type OpenDuty } from '../../api/council';
import { useBodyName } from '../../api/directory';
import { today, useFormats } from '../../i18n/formats';
import { useRecordDesk } from '../../record/RecordDesk';
import { Badge } from '../../view/Badge';
import { LongText } from '../../view/LongText';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { SectionHead } from '../../view/SectionHead';
import { useIsLiaison } from '../../view/use-is-liaison';
import { own } from '../../record/own-entries';

/** Duties that are not met, by the day they are due. */
export function DutiesSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const bodyName = useBodyName();
  const takeUp = useRecordDesk();
  const isLiaison = useIsLiaison();
  const list = useDuties();
  const deliver = ({ processId, dutyId, text }: OpenDuty) => (
    <RowAction
      type={own.dutyDelivered}
      about={text}
      act={() => {
        takeUp({ processId, start: { type: own.dutyDelivered, part: dutyId } });
      }}
    />
  );
  return (
    <section>
      <SectionHead title={t('council.duties.title')}>{t('council.duties.intro')}</SectionHead>
      <PagedList list={list} empty={t('council.duties.none')}>
        {(rows) => (
          <TableOrCards
            caption={t('council.duties.title')}
            rows={rows}
            keyOf={({ processId, dutyId }) => `${processId} ${dutyId}`}
            columns={[
              { name: t('steps.duty'), cell: ({ text }) => <LongText text={text} /> },
              {
                name: t('steps.due'),
                cell: ({ dueOn }) => (
                  <>
                    {formats.day(dueOn)}{' '}
                    {dueOn < today() && <Badge kind="danger">{t('steps.overdue')}</Badge>}
                  </>
                ),
              },
              { name: t('steps.to'), cell: ({ toBodyId }) => toBodyId && bodyName(toBodyId) },
              { name: t('council.process'), cell: (row) => <OfProcess {...row} /> },
              ...(isLiaison ? [{ name: t('council.action'), cell: deliver, onScreen: true }] : []),
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
