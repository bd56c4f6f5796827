import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';

/** Lines differ by mark and dash, not by colour alone. */
const marks = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar];

interface Props {
  /** The place of the line in its chart. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** The mark of one line on a value. */
export function Mark({ index, x, y, size = 56 }: Props) {
  const shape = marks[index % marks.length] ?? symbolCircle;
  return (
    <path
      className={`chart-mark chart-ink-${index}`}
      transform={`translate(${x} ${y})`}
      d={symbol(shape, size)() ?? undefined}
    />
  );
}
