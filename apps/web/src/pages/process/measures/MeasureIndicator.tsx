import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../api/process.types';
import { LineChart } from '../../../chart/LineChart';
import { useFormats } from '../../../i18n/formats';
import { reaches } from '../../../parts/measures/progress';

/** One value is no line: what was read once is told in words. */
const LINE = 2;

/** The indicator of one measure: where it began, where it is to be, what was read since, and whether that is enough. */
export function MeasureIndicator({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, indicator, readings: read } = measure;
  if (!indicator) return null;
  const { name, unit, baseline, target, targetOn } = indicator;
  const written = (value: number) => `${formats.number(value)} ${unit}`;
  const last = read.at(-1);
  return (
    <div className="stack">
      <p className="kern-body">
        {t('measures.indicator', {
          name,
          baseline: written(baseline),
          target: written(target),
          day: formats.day(targetOn),
        })}
        {last &&
          ` ${t(reaches(indicator, last.value) ? 'measures.reached' : 'measures.missed', { value: written(last.value), day: formats.day(last.asOf) })}`}
      </p>
      {read.length >= LINE && (
        <LineChart
          title={name}
          unit={unit}
          series={[
            {
              key: id,
              name,
              points: read.map(({ value, asOf }) => ({ at: asOf, value, text: written(value) })),
            },
          ]}
          references={[
            { key: 'baseline', name: t('measures.baseline'), value: baseline, text: written(baseline) },
            { key: 'target', name: t('measures.target'), value: target, text: written(target) },
          ]}
        />
      )}
    </div>
  );
}
