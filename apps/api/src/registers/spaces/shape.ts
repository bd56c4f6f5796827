/** Longitude and latitude in degrees; a height, where one was given, is left out. */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** The outline of a space as GeoJSON has it (RFC 7946): outer rings with the holes in them. */
export type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
