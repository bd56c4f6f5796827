import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { ChartLegend } from './ChartLegend';
import { LinePlot } from './LinePlot';
import { daysOf, extentOf, MOST_LINES, type Reference, type Series } from './series';
import { SeriesTable } from './SeriesTable';
import { useWidth } from './use-width';
import './chart.css';

interface Props {
  readonly title: string;
  readonly unit: string;
  /** The first {@link MOST_LINES} are drawn, all of them stand in the table. */
  readonly series: readonly Series[];
  readonly references?: readonly Reference[];
}

/**
 * Time series as lines that break where a value is missing. The day looked at is chosen with the pointer or, by
 * keyboard, with the slider below, which says its values.
 */
export function LineChart({ title, unit, series, references = [] }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const id = useId();
  const [frame, width] = useWidth(640);
  const [chosen, setChosen] = useState<string>();
  const drawn = series.slice(0, MOST_LINES);
  const days = daysOf(drawn);
  const at = chosen !== undefined && days.includes(chosen) ? chosen : days.at(-1);
  if (at === undefined) return <p className="kern-body kern-body--muted">{t('chart.empty')}</p>;
  const values = drawn.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const said = drawn.map(
    ({ name, points }) => `${name}: ${points.find((point) => point.at === at)?.text ?? t('chart.nothing')}`,
  );
  const first = days[0] ?? at;
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption className="chart__title" id={`${id}-title`}>
        {title} <span className="chart__unit">({unit})</span>
      </figcaption>
      <div ref={frame} className="chart__frame">
        <LinePlot
          label={t('chart.lines', {
            title,
            unit,
            names: drawn.map(({ name }) => name).join(', '),
            from: formats.day(first),
            until: formats.day(days.at(-1) ?? at),
          })}
          series={drawn}
          references={references}
          width={width}
          at={at}
          onPoint={setChosen}
        />
      </div>
      <ChartLegend series={drawn} references={references} />
      {!extentOf([...values, ...references.map(({ value }) => value)]).fromZero && (
        <p className="kern-body kern-body--muted">{t('chart.notFromZero')}</p>
      )}
      {series.length > drawn.length && (
        <p className="kern-body kern-body--muted">
          {t('chart.onlySome', { drawn: drawn.length, all: series.length })}
        </p>
      )}
      <div className="chart__looked-at">
        {days.length > 1 && (
          <>
            <label className="kern-label" htmlFor={`${id}-day`}>
              {t('chart.dayLookedAt')}
            </label>
            <input
              type="range"
              id={`${id}-day`}
              min={0}
              max={days.length - 1}
              value={days.indexOf(at)}
              aria-valuetext={[formats.day(at), ...said].join('; ')}
              onChange={(event) => {
                setChosen(days[Number(event.target.value)]);
              }}
            />
          </>
        )}
        <p className="kern-body">
          <strong>{formats.day(at)}</strong> {said.join(' · ')}
        </p>
      </div>
      <details className="chart__table">
        <summary>{t('chart.asTable')}</summary>
        <SeriesTable caption={title} series={series} />
      </details>
    </figure>
  );
}
