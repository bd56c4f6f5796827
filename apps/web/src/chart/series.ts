/** One day of a series. Where there is no value the text says which kind of nothing it is: never zero. */
export interface Point {
  /** A calendar day. */
  readonly at: string;
  /** For drawing only; what it says is the text. */
  readonly value?: number;
  /** The value as it is written here, or why there is none. */
  readonly text: string;
}

/** A time series with a name; its points are in the order of their days. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** A value that lines are compared with: where it began, where it is to lead. */
export interface Reference {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** How many lines a person can tell apart: as many as there are looks. */
export const MOST_LINES = 6;

/** Every day of the series once, in order. */
export const daysOf = (all: readonly Series[]): string[] =>
  [...new Set(all.flatMap(({ points }) => points.map(({ at }) => at)))].sort();

/** The stretches of a series that can be drawn through: a missing value ends one. */
export function stretchesOf(points: readonly Point[]): Point[][] {
  const stretches: Point[][] = [];
  let open: Point[] | undefined;
  for (const point of points) {
    if (point.value === undefined) open = undefined;
    else if (open) open.push(point);
    else stretches.push((open = [point]));
  }
  return stretches;
}

export interface Extent {
  readonly least: number;
  readonly most: number;
  /** Whether the axis begins at zero; where it does not, the chart says so. */
  readonly fromZero: boolean;
}

/** The values an axis has to show. It begins at zero unless all values lie close together far above it. */
export function extentOf(values: readonly number[]): Extent {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { least: 0, most: 1, fromZero: true };
  if (least > 0 && least > 0.6 * most && most > least) return { least, most, fromZero: false };
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  return { least: low, most: high === low ? low + 1 : high, fromZero: true };
}
