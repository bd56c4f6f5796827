import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useIndicators, useSocialSpaces } from '../../../api/spaces';
import { useFormats } from '../../../i18n/formats';
import { RecordButtons } from '../../../record/RecordButtons';
import { DataTable } from '../../../view/DataTable';
import { Empty } from '../../../view/Empty';
import { IndicatorChart } from '../../../parts/spaces/IndicatorChart';

/** What a process measures by: indicators of the register it looks at, and values it measured itself. */
export function ProcessIndicators({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: indicators } = useIndicators();
  const { data: spaces } = useSocialSpaces();
  const chosen = (indicators ?? []).filter(({ id }) => process.indicatorIds.includes(id));
  const top = spaces?.find(({ parentId }) => parentId === undefined)?.id;
  const cited = process.findings.flatMap(({ spaceId, values }) => [
    spaceId,
    ...(values ?? []).map((value) => value.spaceId),
  ]);
  return (
    <section className="stack" aria-labelledby="indicators">
      <h2 className="kern-heading-medium" id="indicators">
        {t('spaces.lookedAt')}
      </h2>
      <RecordButtons process={process} of="indicators" />
      {chosen.length === 0 && process.indicatorValues.length === 0 && (
        <Empty>{t('spaces.noneLookedAt')}</Empty>
      )}
      {chosen.map((indicator) => (
        <IndicatorChart key={indicator.id} indicator={indicator} spaceIds={[...cited, top]} />
      ))}
      {process.indicatorValues.length > 0 && (
        <DataTable
          caption={t('spaces.measured')}
          rows={process.indicatorValues}
          keyOf={({ name, asOf, measureId = '', spaceId = '', value }) =>
            `${name} ${asOf} ${measureId} ${spaceId} ${value}`
          }
          columns={[
            { name: t('spaces.indicator'), cell: ({ name }) => name },
            {
              name: t('spaces.measure'),
              cell: ({ measureId }) => process.measures.find(({ id }) => id === measureId)?.title ?? '–',
            },
            { name: t('chart.day'), cell: ({ asOf }) => formats.day(asOf) },
            {
              name: t('spaces.value'),
              cell: ({ value, unit }) => `${formats.number(value)} ${unit}`,
              numeric: true,
            },
            {
              name: t('spaces.space'),
              cell: ({ spaceId, area }) => spaces?.find(({ id }) => id === spaceId)?.name ?? area ?? '–',
            },
            { name: t('spaces.sourceName'), cell: ({ source }) => source },
          ]}
        />
      )}
    </section>
  );
}
