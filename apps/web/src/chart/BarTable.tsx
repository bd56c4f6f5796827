import { useId, type ReactNode } from 'react';
import { BarPatterns, patternOf } from './BarPatterns';
import './chart.css';

/** What kind of bar: each has a colour and a pattern of its own. */
export interface BarKind {
  readonly key: string;
  readonly name: string;
}

export interface Bar {
  /** Of which {@link BarKind}. */
  readonly kind: string;
  /** For drawing only; without one no bar is drawn, and the text says why. */
  readonly value?: number;
  readonly text: string;
}

export interface BarRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly bars: readonly Bar[];
  /** A row that stands out, the whole beside its parts. */
  readonly marked?: boolean;
}

interface Props {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** What the rows are. */
  readonly rowName: string;
  readonly valueName: string;
  /** In the order of their looks; the legend stands where there are several. */
  readonly kinds: readonly BarKind[];
  readonly rows: readonly BarRow[];
}

/** Bars beside each other that are a table at the same time: name, bar, value. */
export function BarTable({ caption, captionHidden = false, rowName, valueName, kinds, rows }: Props) {
  const values = rows.flatMap(({ bars }) => bars.flatMap(({ value }) => value ?? []));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const lookOf = (kind: string): number =>
    Math.max(
      0,
      kinds.findIndex(({ key }) => key === kind),
    );
  const nameOf = (kind: string): string => kinds.find(({ key }) => key === kind)?.name ?? '';
  const several = kinds.length > 1;
  const id = useId();
  return (
    <div className="chart">
      <BarPatterns id={id} />
      {several && (
        <ul className="chart-legend" aria-hidden="true">
          {kinds.map(({ key, name }) => (
            <li key={key}>
              <svg className="chart-bar" width="34" height="14" focusable="false">
                <BarShape id={id} look={lookOf(key)} from={0} to={100} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <table className="bar-table">
        <caption className={captionHidden ? 'kern-sr-only' : 'chart__title'}>{caption}</caption>
        <thead className="kern-sr-only">
          <tr>
            <th scope="col">{rowName}</th>
            <th scope="col">{valueName}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, bars, marked }) => (
            <tr key={key} className={marked ? 'bar-table__row bar-table__row--marked' : 'bar-table__row'}>
              <th scope="row">{name}</th>
              <td>
                {bars.map((bar) => (
                  <div key={bar.kind} className="bar-table__bar">
                    <svg className="chart-bar" width="100%" height="14" aria-hidden="true" focusable="false">
                      {bar.value !== undefined && (
                        <BarShape id={id} look={lookOf(bar.kind)} {...span(bar.value, least, most)} />
                      )}
                    </svg>
                    <span className="bar-table__value">
                      {several && <span className="kern-sr-only">{nameOf(bar.kind)}: </span>}
                      {bar.text}
                    </span>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From where to where a bar reaches, in per cent of the room there is. */
function span(value: number, least: number, most: number): { from: number; to: number } {
  const place = (of: number): number => (most === least ? 0 : ((of - least) / (most - least)) * 100);
  return { from: Math.min(place(0), place(value)), to: Math.max(place(0), place(value)) };
}

interface ShapeProps {
  readonly id: string;
  readonly look: number;
  readonly from: number;
  readonly to: number;
}

/** A value that is there is seen, however small it is. */
const LEAST_SEEN = 0.5;

function BarShape({ id, look, from, to }: ShapeProps) {
  return (
    <rect
      className={`chart-bar__shape chart-bar__shape-${look}`}
      fill={patternOf(id, look)}
      x={`${Math.min(from, 100 - LEAST_SEEN)}%`}
      y="1"
      width={`${Math.max(to - from, LEAST_SEEN)}%`}
      height="12"
    />
  );
}
