import { contentFault, type ImportFault } from '../../imports/fault.js';
import type { Source } from '../../imports/source.js';
import type { Position, Ring, Shape } from '../shape.js';

const MOST_FEATURES = 10_000;
/** As many points as a page can draw at once. */
const MOST_POINTS = 200_000;
const LONGEST = 5_000;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a GeoJSON file holds: the properties of its areas as rows, and their outlines by number. */
export interface GeoSource extends Source {
  readonly shapes: ReadonlyMap<number, Shape>;
}

/** Whether a file is meant as GeoJSON rather than as a table. */
export const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\s*[[{]/.test(
    Buffer.from(bytes.subarray(0, 200))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );

/** The areas of a GeoJSON file (RFC 7946) with all that is wrong with them; the number of an area counts from 1. */
export function readGeoJson(bytes: Uint8Array): GeoSource {
  const nothing: GeoSource = {
    format: 'geojson',
    sheets: [],
    header: [],
    rows: [],
    faults: [],
    moreFaults: 0,
    shapes: new Map(),
  };
  const refused = (fault: ImportFault): GeoSource => ({ ...nothing, faults: [fault] });
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return refused(contentFault('geojson.notJson', { reason }));
  }
  if (!isPlain(parsed) || parsed['type'] !== 'FeatureCollection' || !Array.isArray(parsed['features']))
    return refused(contentFault('geojson.notFeatures'));
  const features: readonly unknown[] = parsed['features'];
  if (features.length === 0) return refused(contentFault('geojson.notFeatures'));
  if (features.length > MOST_FEATURES)
    return refused(contentFault('geojson.tooManyFeatures', { limit: MOST_FEATURES }));
  return collected(nothing, features);
}

function collected(nothing: GeoSource, features: readonly unknown[]): GeoSource {
  const header = [...new Set(features.flatMap((feature) => Object.keys(propertiesOf(feature))))].slice(
    0,
    300,
  );
  const faults: ImportFault[] = [];
  const shapes = new Map<number, Shape>();
  const rows = features.map((feature, index) => {
    const row = index + 1;
    const properties = propertiesOf(feature);
    const read =
      isPlain(feature) && feature['type'] === 'Feature' ? shapeOf(feature['geometry']) : 'notFeature';
    if (typeof read === 'object') shapes.set(row, read);
    else if (read === 'notFeature') faults.push(contentFault('geojson.notFeature', {}, { row }));
    else if (read !== undefined) faults.push({ ...fault(read, feature), row });
    return { row, cells: header.map((name) => textOf(properties[name])) };
  });
  const points = [...shapes.values()].reduce((sum, shape) => sum + pointsOf(shape), 0);
  if (points > MOST_POINTS) faults.push(contentFault('geojson.tooManyPoints', { limit: MOST_POINTS }));
  return { ...nothing, header, rows, faults, shapes };
}

const propertiesOf = (feature: unknown): Plain =>
  isPlain(feature) && isPlain(feature['properties']) ? feature['properties'] : {};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim().slice(0, LONGEST)
    : '';

type ShapeFault = 'geometry' | 'ring' | 'coordinates';

const fault = (code: ShapeFault, feature: unknown): ImportFault => {
  const geometry = isPlain(feature) ? feature['geometry'] : undefined;
  const text = isPlain(geometry) ? textOf(geometry['type']).slice(0, 60) : '';
  return contentFault(`geojson.${code}`, { text });
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The outline in a geometry, or what is wrong with it; undefined for a place without one. */
function shapeOf(geometry: unknown): Shape | ShapeFault | undefined {
  if (geometry === null) return undefined;
  if (!isPlain(geometry)) return 'geometry';
  const { type, coordinates } = geometry;
  switch (type) {
    case 'Polygon': {
      const rings = ringsOf(coordinates);
      return typeof rings === 'string' ? rings : { type, coordinates: rings };
    }
    case 'MultiPolygon': {
      if (!isList(coordinates) || coordinates.length === 0) return 'ring';
      const polygons: (readonly Ring[])[] = [];
      for (const polygon of coordinates) {
        const rings = ringsOf(polygon);
        if (typeof rings === 'string') return rings;
        polygons.push(rings);
      }
      return { type, coordinates: polygons };
    }
    default:
      return 'geometry';
  }
}

function ringsOf(rings: unknown): readonly Ring[] | ShapeFault {
  if (!isList(rings) || rings.length === 0) return 'ring';
  const read: Ring[] = [];
  for (const ring of rings) {
    if (!isList(ring) || ring.length < 4) return 'ring';
    const positions: Position[] = [];
    for (const position of ring) {
      const at = positionOf(position);
      if (!at) return 'coordinates';
      positions.push(at);
    }
    const [first, last] = [positions[0], positions.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'ring';
    read.push(positions);
  }
  return read;
}

function positionOf(position: unknown): Position | undefined {
  if (!isList(position)) return undefined;
  const [longitude, latitude] = position;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}

const pointsOf = ({ coordinates }: Shape): number => coordinates.flat(2).length;
