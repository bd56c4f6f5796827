import { useTranslation } from 'react-i18next';
import { usePeople } from '../../api/directory';
import type { Measure, Process } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { DataTable } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { Facts } from '../../view/Facts';
import { RecordButton } from '../RecordButton';

/** From what was found to what is done about it; every step names the one it follows from. */
export function PlanningTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: people } = usePeople();
  const { findings, recommendations, measures, analysis, evaluation } = process;
  const numbered = (ids: readonly string[], all: readonly { id: string }[], sign: string): string =>
    ids
      .map((id) => all.findIndex((one) => one.id === id))
      .filter((index) => index >= 0)
      .map((index) => `${sign}${index + 1}`)
      .join(', ') || '–';
  const period = ({ startOn, endOn }: Measure): string =>
    startOn || endOn ? [startOn, endOn].map((day) => (day ? formats.day(day) : '…')).join(' – ') : '–';
  return (
    <div className="stack">
      {analysis && (
        <Facts
          facts={[
            [t('planning.analysisFrom'), formats.day(analysis.startOn)],
            [t('planning.team'), analysis.team.join(', ')],
            [t('planning.steering'), analysis.steeringGroup],
            [
              t('planning.report'),
              analysis.report &&
                t('planning.reportText', {
                  title: analysis.report.title,
                  version: analysis.report.version,
                  day: formats.day(analysis.report.on),
                }),
            ],
          ]}
        />
      )}
      <section className="stack" aria-labelledby="findings">
        <h2 className="kern-heading-medium" id="findings">
          {t('planning.findings')}
        </h2>
        <RecordButton process={process} type="finding.recorded" />
        {findings.length === 0 ? (
          <Empty>{t('planning.noFindings')}</Empty>
        ) : (
          <DataTable
            captionHidden
            caption={t('planning.findings')}
            rows={findings}
            keyOf={({ id }) => id}
            columns={[
              { name: t('planning.no'), cell: (row) => `B${findings.indexOf(row) + 1}` },
              { name: t('planning.finding'), cell: ({ text }) => text },
              { name: t('planning.source'), cell: ({ source, asOf }) => `${source}, ${formats.day(asOf)}` },
              {
                name: t('planning.space'),
                cell: ({ spatialLevel, area }) =>
                  [labels('spatialLevels', spatialLevel), area].filter(Boolean).join(': '),
              },
            ]}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="recommendations">
        <h2 className="kern-heading-medium" id="recommendations">
          {t('planning.recommendations')}
        </h2>
        <RecordButton process={process} type="recommendation.recorded" />
        {recommendations.length === 0 ? (
          <Empty>{t('planning.noRecommendations')}</Empty>
        ) : (
          <DataTable
            captionHidden
            caption={t('planning.recommendations')}
            rows={recommendations}
            keyOf={({ id }) => id}
            columns={[
              { name: t('planning.no'), cell: (row) => `E${recommendations.indexOf(row) + 1}` },
              { name: t('planning.recommendation'), cell: ({ text }) => text },
              { name: t('planning.follows'), cell: ({ findingIds }) => numbered(findingIds, findings, 'B') },
            ]}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="measures">
        <h2 className="kern-heading-medium" id="measures">
          {t('planning.measures')}
        </h2>
        <RecordButton process={process} type="measure.proposed" />
        {measures.length === 0 ? (
          <Empty>{t('planning.noMeasures')}</Empty>
        ) : (
          <DataTable
            captionHidden
            caption={t('planning.measures')}
            rows={measures}
            keyOf={({ id }) => id}
            columns={[
              { name: t('planning.measure'), cell: ({ title }) => title },
              { name: t('processes.column.state'), cell: ({ state }) => labels('measureStates', state) },
              {
                name: t('planning.follows'),
                cell: ({ recommendationIds, politicalAddition }) =>
                  politicalAddition
                    ? t('planning.political')
                    : numbered(recommendationIds, recommendations, 'E'),
              },
              {
                name: t('planning.owner'),
                cell: ({ ownerId }) => people?.find(({ id }) => id === ownerId)?.name ?? '–',
              },
              { name: t('planning.period'), cell: period },
              {
                name: t('planning.indicator'),
                cell: ({ indicator }) =>
                  indicator
                    ? `${indicator.name}: ${formats.number(indicator.baseline)} → ${formats.number(indicator.target)} ${indicator.unit}`
                    : '–',
              },
              {
                name: t('planning.effect'),
                cell: ({ evaluation: evaluated }) =>
                  evaluated ? `${labels('verdicts', evaluated.verdict)}: ${evaluated.effect}` : '–',
              },
            ]}
          />
        )}
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
