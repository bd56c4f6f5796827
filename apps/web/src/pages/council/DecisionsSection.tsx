import { useTranslation } from 'react-i18next';
import { useWaitingDecisions, type WaitingDecision } from '../../api/council';
import { useRecordDesk } from '../../record/RecordDesk';
import { remedyFor } from '../../record/remedy';
import { Badge } from '../../view/Badge';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';
import { DecisionName, useDecisionName } from '../../view/DecisionName';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { SectionHead } from '../../view/SectionHead';
import { useIsLiaison } from '../../view/use-is-liaison';
import { own } from '../../record/own-entries';

/** Decisions that are made and not in effect: what each still waits for. */
export function DecisionsSection() {
  const { t } = useTranslation();
  const takeUp = useRecordDesk();
  const nameOf = useDecisionName();
  const isLiaison = useIsLiaison();
  const list = useWaitingDecisions();
  const missing = ({ processId, missing: conditions }: WaitingDecision) =>
    conditions.length === 0 ? (
      <Badge kind="success">{t('council.effects.ready')}</Badge>
    ) : (
      <ul className="row-list">
        {conditions.map((one, index) => (
          <li key={index}>
            {one.message}{' '}
            {isLiaison && one.remedy && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  takeUp({ processId, start: (next) => remedyFor(one, next) });
                }}
              >
                {t('record.supply')}
                <span className="kern-sr-only">: {one.message}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    );
  const action = (row: WaitingDecision) =>
    row.missing.length === 0 && (
      <RowAction
        type={own.tookEffect}
        about={nameOf(row)}
        act={() => {
          takeUp({
            processId: row.processId,
            start: { type: own.tookEffect, part: row.decisionId },
          });
        }}
      />
    );
  return (
    <section>
      <SectionHead title={t('council.effects.title')}>{t('council.effects.intro')}</SectionHead>
      <PagedList list={list} empty={t('council.effects.none')}>
        {(rows) => (
          <TableOrCards
            caption={t('council.effects.title')}
            rows={rows}
            keyOf={({ processId, decisionId }) => `${processId} ${decisionId}`}
            columns={[
              { name: t('council.decision'), cell: (row) => <DecisionName {...row} /> },
              { name: t('council.process'), cell: (row) => <OfProcess {...row} /> },
              { name: t('council.effects.missing'), cell: missing },
              ...(isLiaison ? [{ name: t('council.action'), cell: action, onScreen: true }] : []),
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
