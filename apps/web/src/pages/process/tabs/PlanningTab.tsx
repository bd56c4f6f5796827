import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { CitedValues } from '../../../parts/spaces/CitedValues';
import { FindingPlace } from '../../../parts/spaces/FindingPlace';
import { ProcessIndicators } from '../planning/ProcessIndicators';
import { Empty } from '../../../view/Empty';
import { Facts } from '../../../view/Facts';
import { TableOrCards } from '../../../view/TableOrCards';
import { addresses } from '../../../site/addresses';
import { ActionButtons } from '../../../record/ActionButtons';
import { RecordButtons } from '../../../record/RecordButtons';
import { useActions } from '../../../record/use-actions';

/** From what was found to what is done about it; every step names the one it follows from. */
export function PlanningTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const actionsOf = useActions(process.id);
  const { findings, recommendations, analysis } = process;
  const numbered = (ids: readonly string[], all: readonly { id: string }[], sign: string): string =>
    ids
      .map((id) => all.findIndex((one) => one.id === id))
      .filter((index) => index >= 0)
      .map((index) => `${sign}${index + 1}`)
      .join(', ') || '–';
  const chain = (key: string, sign: string) => (
    <Link
      className="kern-link kern-link--small kern-link--no-visited-state"
      to={`${addresses.processTab(process.id, 'massnahmen')}?kette=${encodeURIComponent(key)}`}
      aria-label={`${t('measures.showChain')}: ${sign}`}
    >
      {t('measures.showChain')}
    </Link>
  );
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
      <ProcessIndicators process={process} />
      <section className="stack" aria-labelledby="findings">
        <h2 className="kern-heading-medium" id="findings">
          {t('planning.findings')}
        </h2>
        <RecordButtons process={process} of="findings" />
        {findings.length === 0 ? (
          <Empty>{t('planning.noFindings')}</Empty>
        ) : (
          <TableOrCards
            caption={t('planning.findings')}
            rows={findings}
            keyOf={({ id }) => id}
            columns={[
              { name: t('planning.no'), cell: (row) => `B${findings.indexOf(row) + 1}` },
              {
                name: t('planning.finding'),
                cell: ({ text, values = [] }) => (
                  <>
                    {text}
                    {values.length > 0 && <CitedValues values={values} />}
                  </>
                ),
              },
              { name: t('planning.source'), cell: ({ source, asOf }) => `${source}, ${formats.day(asOf)}` },
              {
                name: t('planning.space'),
                cell: ({ spatialLevel, spaceId, area }) => (
                  <FindingPlace spatialLevel={spatialLevel} spaceId={spaceId} area={area} />
                ),
              },
              {
                name: t('measures.trace'),
                onScreen: true,
                cell: (row) => (
                  <>
                    {chain(`finding/${row.id}`, `B${findings.indexOf(row) + 1}`)}
                    <ActionButtons lean entries={actionsOf('finding', row.id).ready} about={row.text} />
                  </>
                ),
              },
            ]}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="recommendations">
        <h2 className="kern-heading-medium" id="recommendations">
          {t('planning.recommendations')}
        </h2>
        <RecordButtons process={process} of="recommendations" />
        {recommendations.length === 0 ? (
          <Empty>{t('planning.noRecommendations')}</Empty>
        ) : (
          <TableOrCards
            caption={t('planning.recommendations')}
            rows={recommendations}
            keyOf={({ id }) => id}
            columns={[
              { name: t('planning.no'), cell: (row) => `E${recommendations.indexOf(row) + 1}` },
              { name: t('planning.recommendation'), cell: ({ text }) => text },
              { name: t('planning.follows'), cell: ({ findingIds }) => numbered(findingIds, findings, 'B') },
              {
                name: t('measures.trace'),
                onScreen: true,
                cell: (row) => (
                  <>
                    {chain(`recommendation/${row.id}`, `E${recommendations.indexOf(row) + 1}`)}
                    <ActionButtons
                      lean
                      entries={actionsOf('recommendation', row.id).ready}
                      about={row.text}
                    />
                  </>
                ),
              },
            ]}
          />
        )}
      </section>
    </div>
  );
}
