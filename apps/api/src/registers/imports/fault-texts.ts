/** What is wrong with a file beyond its being a table and its values being such, by what it is about. */
export const contentTexts = {
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
  'line.unknown': {
    de: 'Das Konto „{account}“ steht in keinem Prozess.',
    en: 'The account “{account}” is in no process.',
  },
  'line.otherYear': {
    de: 'Für das Konto „{account}“ gibt es im Jahr {year} keine Zeile, nur in: {years}.',
    en: 'The account “{account}” has no line in {year}, only in: {years}.',
  },
  'line.ambiguous': {
    de: 'Das Konto „{account}“ steht {year} in mehreren Zeilen. Bitte wählen, welche gemeint ist.',
    en: 'The account “{account}” is in several lines of {year}. Please choose the one that is meant.',
  },
  'year.notYear': { de: '„{text}“ ist kein Haushaltsjahr.', en: '“{text}” is no budget year.' },
  'voucher.tooLong': {
    de: 'Der Beleg ist länger als {limit} Zeichen.',
    en: 'The voucher is longer than {limit} characters.',
  },
  'voucher.otherAmount': {
    de: 'Der Beleg „{voucher}“ ist auf dieser Zeile schon mit anderem Betrag oder Tag gebucht. Gehört zum Beleg eine Position, bitte auch deren Spalte zuordnen.',
    en: 'The voucher “{voucher}” is booked on this line already, with another amount or day. If the voucher has positions, please assign their column too.',
  },
  'entry.notPermitted': {
    de: 'In diesem Prozess dürfen Sie keine Ausgaben buchen.',
    en: 'You may not book spending in this process.',
  },
  'entry.notPossible': {
    de: 'Im gegenwärtigen Stand dieses Prozesses kann nicht gebucht werden.',
    en: 'In its present state nothing can be booked in this process.',
  },
  'entry.invalid': {
    de: 'Die Buchung passt nicht: {fields}.',
    en: 'The booking does not fit: {fields}.',
  },
  'bookings.tooMany': {
    de: 'Auf einmal können höchstens {limit} Buchungen übernommen werden. Bitte die Datei teilen.',
    en: 'At most {limit} bookings can be taken over at once. Please split the file.',
  },
} as const;
