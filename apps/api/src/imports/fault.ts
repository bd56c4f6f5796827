import { tableFaultText, valueFaultText, type TableFault, type ValueFault } from '@plankreis/documents';
import type { Language } from '@plankreis/process';
import { shellFaultTexts, type ShellFaultCode } from '../problems/texts.js';

/** What is wrong with a row beyond its being a table and its values being such. */
const texts = {
  'row.duplicate': {
    de: 'Dasselbe steht schon in Zeile {first}.',
    en: 'The same stands in row {first} already.',
  },
  'text.tooLong': { de: 'Mehr als {limit} Zeichen.', en: 'More than {limit} characters.' },
  'level.unknown': {
    de: '„{text}“ ist keine räumliche Ebene.',
    en: '“{text}” is no spatial level.',
  },
  'space.unknown': {
    de: 'Einen Sozialraum „{text}“ gibt es nicht.',
    en: 'There is no social space “{text}”.',
  },
  'space.ambiguous': {
    de: 'Mehrere Sozialräume heißen „{text}“. Bitte den Schlüssel verwenden.',
    en: 'Several social spaces are called “{text}”. Please use the key.',
  },
  'space.inTheWay': {
    de: 'Der vorhandene Sozialraum „{name}“ passt dann nicht mehr: {why}',
    en: 'The present social space “{name}” would no longer fit: {why}',
  },
  'spaces.tooMany': {
    de: 'Höchstens {limit} Sozialräume können geführt werden.',
    en: 'At most {limit} social spaces can be kept.',
  },
  'indicator.unknown': {
    de: 'Einen Indikator „{text}“ gibt es nicht. Bitte zuerst anlegen.',
    en: 'There is no indicator “{text}”. Please add it first.',
  },
  'day.inFuture': { de: '{day} liegt in der Zukunft.', en: '{day} lies in the future.' },
  'values.tooMany': {
    de: 'Auf einmal können höchstens {limit} Werte übernommen werden. Bitte die Datei teilen.',
    en: 'At most {limit} values can be taken over at once. Please split the file.',
  },
  'values.none': {
    de: 'In den gewählten Spalten steht kein Wert.',
    en: 'There is no value in the chosen columns.',
  },
  'geojson.notJson': {
    de: 'Die Datei ist kein lesbares GeoJSON: {reason}',
    en: 'The file is no readable GeoJSON: {reason}',
  },
  'geojson.notFeatures': {
    de: 'Die Datei enthält keine Sammlung von Flächen (FeatureCollection).',
    en: 'The file holds no collection of areas (FeatureCollection).',
  },
  'geojson.tooManyFeatures': {
    de: 'Die Datei enthält mehr als {limit} Flächen.',
    en: 'The file holds more than {limit} areas.',
  },
  'geojson.tooManyPoints': {
    de: 'Die Umrisse haben mehr als {limit} Punkte. Bitte vereinfacht ausgeben.',
    en: 'The outlines have more than {limit} points. Please export them simplified.',
  },
  'geojson.notFeature': { de: 'Das ist keine Fläche (Feature).', en: 'This is no area (Feature).' },
  'geojson.geometry': {
    de: 'Die Geometrie ist keine Fläche (Polygon oder MultiPolygon), sondern „{text}“.',
    en: 'The geometry is no area (Polygon or MultiPolygon) but “{text}”.',
  },
  'geojson.ring': {
    de: 'Ein Umriss ist nicht geschlossen oder hat weniger als vier Punkte.',
    en: 'An outline is not closed, or has fewer than four points.',
  },
  'geojson.coordinates': {
    de: 'Die Koordinaten sind keine Grade (Länge −180 bis 180, Breite −90 bis 90). Bitte in WGS 84 (EPSG:4326) ausgeben.',
    en: 'The coordinates are no degrees (longitude −180 to 180, latitude −90 to 90). Please export as WGS 84 (EPSG:4326).',
  },
} as const;

type OwnCode = keyof typeof texts;
type Params = Readonly<Record<string, string | number>>;

interface Place {
  /** As a spreadsheet program counts rows; the number of the area in GeoJSON. */
  readonly row?: number;
  readonly heading?: string;
}

/** What is wrong with a file that is imported, with the row and the heading it belongs to. */
export type ImportFault = Place &
  (
    | { readonly about: 'table'; readonly fault: TableFault }
    | { readonly about: 'value'; readonly fault: ValueFault }
    | { readonly about: 'content'; readonly code: OwnCode; readonly params: Params }
    | {
        readonly about: 'place';
        readonly code: ShellFaultCode;
        /** The space that is there already and would no longer fit. */
        readonly inTheWay?: string;
      }
  );

export const contentFault = (code: OwnCode, params: Params = {}, place: Place = {}): ImportFault => ({
  about: 'content',
  code,
  params,
  ...place,
});

export const emptyFault = (place: Place): ImportFault => ({
  about: 'value',
  fault: { code: 'value.empty', params: {} },
  ...place,
});

/** Faults of a table with the headings of their columns. */
export const tableFaults = (faults: readonly TableFault[], header: readonly string[]): ImportFault[] =>
  faults.map((fault) => ({
    about: 'table',
    fault,
    ...(fault.row !== undefined && { row: fault.row }),
    ...(fault.column !== undefined && { heading: header[fault.column] ?? '' }),
  }));

export interface ToldImportFault extends Place {
  readonly code: string;
  readonly message: string;
}

/** The fault in the person's language. */
export function toldImportFault(fault: ImportFault, language: Language): ToldImportFault {
  const place = {
    ...(fault.row !== undefined && { row: fault.row }),
    ...(fault.heading !== undefined && { heading: fault.heading }),
  };
  switch (fault.about) {
    case 'table':
      return { ...place, code: fault.fault.code, message: tableFaultText(fault.fault, language) };
    case 'value':
      return { ...place, code: fault.fault.code, message: valueFaultText(fault.fault, language) };
    case 'content':
      return { ...place, code: fault.code, message: filled(texts[fault.code][language], fault.params) };
    case 'place': {
      const why = shellFaultTexts[fault.code][language];
      if (fault.inTheWay === undefined) return { ...place, code: fault.code, message: why };
      const text = texts['space.inTheWay'][language];
      return { ...place, code: 'space.inTheWay', message: filled(text, { name: fault.inTheWay, why }) };
    }
  }
}

const filled = (text: string, params: Params): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
