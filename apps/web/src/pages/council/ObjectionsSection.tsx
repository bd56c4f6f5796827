import { useTranslation } from 'react-i18next';
import { useObjections, type OpenObjection } from '../../api/council';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';
import { DecisionName, useDecisionName } from '../../view/DecisionName';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { SectionHead } from '../../view/SectionHead';
import { useIsLiaison } from '../../view/use-is-liaison';
import { own } from '../../record/own-entries';

/** Objections that hold up a decision. */
export function ObjectionsSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const nameOf = useDecisionName();
  const isLiaison = useIsLiaison();
  const list = useObjections();
  const settle = (row: OpenObjection) => (
    <RowAction
      type={own.objectionSettled}
      about={nameOf(row)}
      act={() => {
        takeUp({
          processId: row.processId,
          start: { type: own.objectionSettled, part: row.decisionId },
        });
      }}
    />
  );
  return (
    <section>
      <SectionHead title={t('council.objections.title')}>{t('council.objections.intro')}</SectionHead>
      <PagedList list={list} empty={t('council.objections.none')}>
        {(rows) => (
          <TableOrCards
            caption={t('council.objections.title')}
            rows={rows}
            keyOf={({ processId, decisionId, on }) => `${processId} ${decisionId} ${on}`}
            columns={[
              { name: t('council.decision'), cell: (row) => <DecisionName {...row} /> },
              { name: t('council.process'), cell: (row) => <OfProcess {...row} /> },
              { name: t('council.objections.by'), cell: ({ by }) => labels('objectors', by) },
              { name: t('council.objections.on'), cell: ({ on }) => formats.day(on) },
              { name: t('council.objections.grounds'), cell: ({ grounds }) => grounds },
              ...(isLiaison ? [{ name: t('council.action'), cell: settle, onScreen: true }] : []),
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
