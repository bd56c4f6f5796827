import { Mark } from './Mark';
import type { Reference, Series } from './series';

interface Props {
  readonly series: readonly Series[];
  readonly references: readonly Reference[];
}

/** Which line is which, by mark, dash and colour. */
export function ChartLegend({ series, references }: Props) {
  return (
    <ul className="chart-legend" aria-hidden="true">
      {series.map(({ key, name }, index) => (
        <li key={key}>
          <svg width="34" height="14" focusable="false">
            <path className={`chart-line chart-line-${index}`} d="M1 7H33" />
            <Mark index={index} x={17} y={7} />
          </svg>
          {name}
        </li>
      ))}
      {references.map(({ key, name, text }) => (
        <li key={key}>
          <svg width="34" height="14" focusable="false">
            <path className={`chart-reference chart-reference--${key}`} d="M1 7H33" />
          </svg>
          {name}: {text}
        </li>
      ))}
    </ul>
  );
}
