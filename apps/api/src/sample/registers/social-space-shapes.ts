import type { Position, Shape } from '../../registers/spaces/shape.js';

/**
 * The corners of an imaginary map, row by row from the north: neighbours share them, so their borders meet. Degrees
 * are those of nowhere in particular.
 */
const corners: readonly (readonly Position[])[] = [
  [
    [9.0, 50.72],
    [9.16, 50.75],
    [9.33, 50.71],
    [9.52, 50.74],
    [9.7, 50.7],
  ],
  [
    [8.97, 50.58],
    [9.18, 50.6],
    [9.34, 50.57],
    [9.5, 50.59],
    [9.72, 50.56],
  ],
  [
    [9.02, 50.45],
    [9.15, 50.47],
    [9.31, 50.44],
    [9.53, 50.46],
    [9.69, 50.43],
  ],
  [
    [8.99, 50.31],
    [9.17, 50.33],
    [9.35, 50.3],
    [9.51, 50.34],
    [9.73, 50.29],
  ],
  [
    [9.04, 50.18],
    [9.16, 50.2],
    [9.32, 50.17],
    [9.49, 50.19],
    [9.68, 50.16],
  ],
];

const corner = (row: number, column: number): Position => corners[row]?.[column] ?? [0, 0];

/** The outline of the fields of the map from one corner to the one across, going round. */
function block(top: number, left: number, bottom: number, right: number): Shape {
  const ring: Position[] = [];
  for (let column = left; column < right; column += 1) ring.push(corner(top, column));
  for (let row = top; row < bottom; row += 1) ring.push(corner(row, right));
  for (let column = right; column > left; column -= 1) ring.push(corner(bottom, column));
  for (let row = bottom; row > top; row -= 1) ring.push(corner(row, left));
  return { type: 'Polygon', coordinates: [[...ring, corner(top, left)]] };
}

/** What of the sample county can be drawn: the regions, and the planning areas in them. */
export const socialSpaceShapes: readonly { readonly spaceId: string; readonly shape: Shape }[] = [
  ...Object.entries({
    landkreis: block(0, 0, 4, 4),
    'region-nord': block(0, 0, 1, 4),
    nordhain: block(0, 0, 1, 2),
    ahrenfeld: block(0, 2, 1, 4),
    'region-west': block(1, 0, 3, 1),
    westerloh: block(1, 0, 2, 1),
    grauwald: block(2, 0, 3, 1),
    musterau: block(1, 1, 3, 3),
    weststadt: block(1, 1, 3, 2),
    kernstadt: block(1, 2, 2, 3),
    suedstadt: block(2, 2, 3, 3),
    'region-suedost': block(1, 3, 3, 4),
    ostheide: block(1, 3, 3, 4),
    'region-suedwest': block(3, 0, 4, 1),
    talwiesen: block(3, 0, 4, 1),
    'region-sued': block(3, 1, 4, 4),
    suederau: block(3, 1, 4, 2),
    mittelbach: block(3, 2, 4, 4),
  }).map(([spaceId, shape]) => ({ spaceId, shape })),
];
