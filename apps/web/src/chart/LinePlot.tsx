import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { Mark } from './Mark';
import { daysOf, extentOf, stretchesOf, type Point, type Reference, type Series } from './series';

interface Props {
  readonly label: string;
  readonly series: readonly Series[];
  readonly references: readonly Reference[];
  readonly width: number;
  /** The day that is being looked at. */
  readonly at: string | undefined;
  readonly onPoint: (day: string) => void;
}

const HEIGHT = 300;
const margin = { top: 12, right: 16, bottom: 48, left: 56 } as const;
/** Where a day without a value says so: below the lowest value, off the scale. */
const MISSING_ROW = HEIGHT - margin.bottom + 10;

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The lines of a chart; what they say stands in the table beside them. */
export function LinePlot({ label, series, references, width, at, onPoint }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const days = daysOf(series);
  const extent = extentOf([
    ...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    ...references.map(({ value }) => value),
  ]);
  const right = width - margin.right;
  const y = scaleLinear([extent.least, extent.most], [HEIGHT - margin.bottom, margin.top]).nice(5);
  const x = scaleUtc([instant(days[0] ?? ''), instant(days.at(-1) ?? '')], [margin.left + 10, right - 10]);
  const place = (day: string): number => (days.length > 1 ? x(instant(day)) : (margin.left + right) / 2);
  const path = line<Point>(
    (point) => place(point.at),
    (point) => y(point.value ?? 0),
  );
  const missing = days.filter((day) =>
    series.some(({ points }) => points.some((point) => point.at === day && point.value === undefined)),
  );
  const nearest = (event: React.PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const pointed = ((event.clientX - box.left) / box.width) * width;
    const [day] = days.toSorted(
      (one, other) => Math.abs(place(one) - pointed) - Math.abs(place(other) - pointed),
    );
    if (day !== undefined) onPoint(day);
  };
  return (
    <svg
      className="chart-plot"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
      focusable="false"
      onPointerMove={nearest}
      onPointerDown={nearest}
    >
      {y.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <path
            className={tick === 0 ? 'chart-grid chart-grid--zero' : 'chart-grid'}
            d={`M${margin.left} 0H${right}`}
          />
          <text className="chart-tick" x={margin.left - 8} dy="0.32em" textAnchor="end">
            {formats.number(tick)}
          </text>
        </g>
      ))}
      {labelled(days, place).map((day) => (
        <text key={day} className="chart-tick" x={place(day)} y={HEIGHT - 8} textAnchor="middle">
          {isYearly(days) ? day.slice(0, 4) : `${day.slice(5, 7)}/${day.slice(0, 4)}`}
        </text>
      ))}
      {missing.map((day) => (
        <g key={day} transform={`translate(${place(day)} ${MISSING_ROW})`}>
          <path className="chart-missing" d="M-5 0L0 -5L5 0L0 5Z" />
          <title>{t('chart.missingOn', { day: formats.day(day) })}</title>
        </g>
      ))}
      {references.map(({ key, value }) => (
        <path
          key={key}
          className={`chart-reference chart-reference--${key}`}
          d={`M${margin.left} ${y(value)}H${right}`}
        />
      ))}
      {at !== undefined && (
        <path className="chart-cursor" d={`M${place(at)} ${margin.top}V${HEIGHT - margin.bottom + 18}`} />
      )}
      {series.map(({ key, points }, index) => (
        <g key={key}>
          {stretchesOf(points).map((stretch) => (
            <path
              key={stretch[0]?.at}
              className={`chart-line chart-line-${index}`}
              d={path(stretch) ?? undefined}
            />
          ))}
          {points.map(
            (point) =>
              point.value !== undefined && (
                <Mark
                  key={point.at}
                  index={index}
                  x={place(point.at)}
                  y={y(point.value)}
                  size={point.at === at ? 110 : 56}
                />
              ),
          )}
        </g>
      ))}
    </svg>
  );
}

const isYearly = (days: readonly string[]): boolean => new Set(days.map((day) => day.slice(5))).size <= 1;

/** As many days as fit beside each other, the last one among them. */
function labelled(days: readonly string[], place: (day: string) => number): string[] {
  const kept: string[] = [];
  for (const day of days.toReversed()) {
    const last = kept.at(-1);
    if (last === undefined || place(last) - place(day) >= 52) kept.push(day);
  }
  return kept;
}
