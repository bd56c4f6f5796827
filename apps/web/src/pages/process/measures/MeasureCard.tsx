import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../api/directory';
import type { Measure, Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { ActionButtons } from '../../../record/ActionButtons';
import type { Actions } from '../../../record/use-actions';
import { Badge } from '../../../view/Badge';
import { Facts } from '../../../view/Facts';
import { ConsequenceList } from './ConsequenceList';
import { measureKinds } from '../../../parts/measures/measure-kinds';
import { MeasureIndicator } from './MeasureIndicator';

interface Props {
  readonly process: Process;
  readonly measure: Measure;
  readonly actions: Actions;
}

/** Everything said about one measure, what is still to be said, and what can be done with it now. */
export function MeasureCard({ process, measure, actions }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: people } = usePeople();
  const { id, title, state, startOn, endOn, evaluation, decidedBy, fundedBy, because } = measure;
  const no = process.measures.indexOf(measure) + 1;
  const decision = process.decisions.find((one) => one.id === decidedBy?.decisionId);
  const lines = process.budgetLines.filter((line) => fundedBy.includes(line.id));
  const planned = lines.reduce((sum, { plannedCents }) => sum + plannedCents, 0);
  const founded = measure.recommendationIds
    .map((one) => process.recommendations.findIndex((recommendation) => recommendation.id === one))
    .filter((index) => index >= 0)
    .map((index) => `E${String(index + 1)}`);
  const heading = `measure-${id}`;
  return (
    <section className="measure-card stack" aria-labelledby={heading}>
      <div className="measure-card__head">
        <h3 className="kern-heading-small" id={heading} tabIndex={-1}>
          M{no} {title}
        </h3>
        <Badge kind={measureKinds[state]}>{labels('measureStates', state)}</Badge>
        {measure.politicalAddition && <Badge kind="info">{t('planning.political')}</Badge>}
      </div>
      {because && <p className="kern-body">{because}</p>}
      <Facts
        facts={[
          [t('planning.follows'), founded.join(', ')],
          [t('planning.owner'), people?.find((person) => person.id === measure.ownerId)?.name],
          [
            t('planning.period'),
            (startOn || endOn) && [startOn, endOn].map((day) => (day ? formats.day(day) : '…')).join(' – '),
          ],
          [t('measures.area'), measure.area],
          [
            t('measures.column.decided'),
            decision &&
              decidedBy &&
              `${decision.reference ?? formats.day(decision.decidedOn)}, ${t('followUp.itemNo', { no: decidedBy.itemNo })}`,
          ],
          [t('measures.funding'), measure.funding],
          [
            t('measures.fundedBy'),
            lines.length > 0 && t('measures.lines', { count: lines.length, sum: formats.money(planned) }),
          ],
          [
            t('measures.followOnCosts'),
            measure.followOnCostCents !== undefined && formats.money(measure.followOnCostCents),
          ],
        ]}
      />
      <ConsequenceList consequences={measure.consequences} />
      <MeasureIndicator measure={measure} />
      {evaluation && (
        <p className="kern-body">
          <strong>{labels('verdicts', evaluation.verdict)}:</strong> {evaluation.effect}
        </p>
      )}
      <ActionButtons entries={actions.ready} about={title} />
    </section>
  );
}
