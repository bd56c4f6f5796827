/** Points and arcs on a circle around the origin; angles are counted in segments, clockwise from the top. */
const SEGMENTS = 7;

const angle = (at: number): number => (at / SEGMENTS) * 2 * Math.PI - Math.PI / 2;
const round = (value: number): number => Math.round(value * 100) / 100;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const pointAt = (at: number, radius: number): Point => ({
  x: round(radius * Math.cos(angle(at))),
  y: round(radius * Math.sin(angle(at))),
});

/** How many segments a length on a circle of this radius is. */
const share = (length: number, radius: number): number => (length / (2 * Math.PI * radius)) * SEGMENTS;

/** A piece of a band between two radii; `gap` is left free, half on either side, of equal width all along. */
export function bandPath(from: number, to: number, inner: number, outer: number, gap: number): string {
  const [outerTrim, innerTrim] = [share(gap / 2, outer), share(gap / 2, inner)];
  const large = to - from > SEGMENTS / 2 ? 1 : 0;
  const a = pointAt(from + outerTrim, outer);
  const b = pointAt(to - outerTrim, outer);
  const c = pointAt(to - innerTrim, inner);
  const d = pointAt(from + innerTrim, inner);
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

/** A line to write on; in the lower half it runs the other way, so that no word stands on its head. */
export function textPath(from: number, to: number, radius: number): string {
  const upsideDown = isLower((from + to) / 2);
  const start = pointAt(upsideDown ? to : from, radius);
  const end = pointAt(upsideDown ? from : to, radius);
  return `M${start.x} ${start.y}A${radius} ${radius} 0 0 ${upsideDown ? 0 : 1} ${end.x} ${end.y}`;
}

export const isLower = (at: number): boolean => pointAt(at, 1).y > 0.15;

/** The length of one segment on a circle of this radius. */
export const segmentLength = (radius: number): number => (2 * Math.PI * radius) / SEGMENTS;
