import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { MeasureCard } from '../measures/MeasureCard';
import { TraceWalk } from '../measures/TraceWalk';
import { Empty } from '../../../view/Empty';
import { Facts } from '../../../view/Facts';
import { RecordButtons } from '../../../record/RecordButtons';
import { useActions } from '../../../record/use-actions';
import '../../../view/rows.css';
import '../../../parts/measures/indicator.css';
import '../measures/measures.css';

/** The measures of a process, and the chain they stand in from finding to effect. */
export function MeasuresTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const actionsOf = useActions(process.id);
  const { measures, evaluation, findings } = process;
  const stateOf = (measureId: string): string => {
    const measure = measures.find(({ id }) => id === measureId);
    return measure ? labels('measureStates', measure.state) : '';
  };
  return (
    <div className="stack">
      {findings.length + measures.length > 0 && (
        <section className="stack" aria-labelledby="trace">
          <h2 className="kern-heading-medium" id="trace">
            {t('measures.trace')}
          </h2>
          <p className="kern-body kern-body--muted">{t('measures.traceIntro')}</p>
          <TraceWalk processId={process.id} stateOf={stateOf} />
        </section>
      )}
      <section className="stack" aria-labelledby="measures">
        <h2 className="kern-heading-medium" id="measures">
          {t('planning.measures')}
        </h2>
        <RecordButtons process={process} of="measures" />
        {measures.length === 0 && <Empty>{t('planning.noMeasures')}</Empty>}
        {measures.map((measure) => (
          <MeasureCard
            key={measure.id}
            process={process}
            measure={measure}
            actions={actionsOf('measure', measure.id)}
          />
        ))}
      </section>
      {evaluation && (
        <section className="stack" aria-labelledby="evaluation">
          <h2 className="kern-heading-medium" id="evaluation">
            {t('planning.evaluation')}
          </h2>
          <Facts
            facts={[
              [t('planning.evaluationFrom'), formats.day(evaluation.startedOn)],
              [t('planning.verdict'), evaluation.verdict],
              [t('planning.summary'), evaluation.summary],
              [t('planning.reportedOn'), evaluation.reportedOn && formats.day(evaluation.reportedOn)],
            ]}
          />
        </section>
      )}
    </div>
  );
}
