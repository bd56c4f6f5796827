import type { Language } from '@plankreis/process';
import type { TableFault, TableFaultCode } from './table/fault.js';
import type { ValueFault, ValueFaultCode } from './values/read-value.js';

type Texts<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

const tableTexts: Texts<TableFaultCode> = {
  'file.empty': { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  'file.tooLarge': {
    de: 'Die Datei ist größer als {limit} Bytes.',
    en: 'The file is larger than {limit} bytes.',
  },
  'file.notTable': {
    de: 'Die Datei ist keine Tabelle, sondern eine Webseite oder ein Dokument. Bitte als CSV oder Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file is no table but a web page or a document. Please save it as CSV or as an Excel workbook (.xlsx).',
  },
  'file.oldExcel': {
    de: 'Die Datei ist im alten Excel-Format (.xls) gespeichert oder mit einem Kennwort geschützt. Bitte ohne Kennwort als Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file is in the old Excel format (.xls) or protected by a password. Please save it without a password as an Excel workbook (.xlsx).',
  },
  'file.openDocument': {
    de: 'Die Datei ist eine OpenDocument-Tabelle (.ods). Bitte als Excel-Arbeitsmappe (.xlsx) oder CSV speichern.',
    en: 'The file is an OpenDocument sheet (.ods). Please save it as an Excel workbook (.xlsx) or CSV.',
  },
  'file.notSpreadsheet': {
    de: 'Die Datei ist ein Archiv (.zip), aber keine Excel-Arbeitsmappe.',
    en: 'The file is an archive (.zip), but no Excel workbook.',
  },
  'file.broken': {
    de: 'Die Datei ist beschädigt und lässt sich nicht lesen.',
    en: 'The file is damaged and cannot be read.',
  },
  'file.unpacksTooLarge': {
    de: 'Die Datei wird beim Entpacken zu groß (Grenze: {limit}).',
    en: 'The file becomes too large when unpacked (limit: {limit}).',
  },
  'file.encoding': {
    de: 'Die Zeichen der Datei lassen sich nicht lesen: Sie ist kein Text in UTF-8, UTF-16 oder Windows-1252.',
    en: 'The characters of the file cannot be read: it is no text in UTF-8, UTF-16 or Windows-1252.',
  },
  'sheet.unknown': {
    de: 'Ein Tabellenblatt „{sheet}“ gibt es nicht. Vorhanden: {sheets}.',
    en: 'There is no sheet “{sheet}”. There are: {sheets}.',
  },
  'table.empty': { de: 'In der Tabelle steht nichts.', en: 'There is nothing in the table.' },
  'table.tooManyRows': {
    de: 'Die Tabelle hat mehr als {limit} Zeilen.',
    en: 'The table has more than {limit} rows.',
  },
  'table.tooManyColumns': {
    de: 'Die Tabelle hat mehr als {limit} Spalten.',
    en: 'The table has more than {limit} columns.',
  },
  'row.tooShort': {
    de: 'Die Zeile hat {found} Zellen, die Überschrift {columns}.',
    en: 'The row has {found} cells, the heading has {columns}.',
  },
  'row.tooLong': {
    de: 'Die Zeile hat {found} Zellen, die Überschrift nur {columns}.',
    en: 'The row has {found} cells, the heading has only {columns}.',
  },
  'row.quote': {
    de: 'Ab dieser Zeile fehlt ein schließendes Anführungszeichen, oder die Zeile ist viel zu lang.',
    en: 'From this row on a closing quotation mark is missing, or the row is far too long.',
  },
  'cell.formula': {
    de: 'In der Zelle steht eine Formel. Formeln werden nicht übernommen; bitte als Werte speichern.',
    en: 'The cell holds a formula. Formulas are not taken over; please save as values.',
  },
  'cell.error': {
    de: 'In der Zelle steht ein Fehler: {text}.',
    en: 'The cell holds an error: {text}.',
  },
  'cell.tooLong': {
    de: 'In der Zelle stehen mehr als {limit} Zeichen.',
    en: 'The cell holds more than {limit} characters.',
  },
};

const valueTexts: Texts<ValueFaultCode> = {
  'value.empty': { de: 'Hier fehlt etwas.', en: 'Something is missing here.' },
  'number.notNumber': { de: '„{text}“ ist keine Zahl.', en: '“{text}” is no number.' },
  'number.notWhole': { de: '„{text}“ ist keine ganze Zahl.', en: '“{text}” is no whole number.' },
  'number.tooManyDecimals': {
    de: '„{text}“ hat mehr als {limit} Stellen nach dem Komma.',
    en: '“{text}” has more than {limit} decimals.',
  },
  'number.tooLarge': {
    de: '„{text}“ ist größer, als genau gerechnet werden kann.',
    en: '“{text}” is larger than can be reckoned with exactly.',
  },
  'amount.currency': { de: '„{text}“ ist kein Betrag in Euro.', en: '“{text}” is no amount in euros.' },
  'day.notDay': {
    de: '„{text}“ ist kein Tag. Erwartet wird 31.12.2026 oder 2026-12-31.',
    en: '“{text}” is no day. Expected is 31.12.2026 or 2026-12-31.',
  },
  'day.noSuchDay': { de: 'Den Tag „{text}“ gibt es nicht.', en: 'There is no day “{text}”.' },
};

const filled = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** What is wrong with a table, in the person's language; the row is told beside it. */
export const tableFaultText = (
  { code, params }: Pick<TableFault, 'code' | 'params'>,
  language: Language,
): string => filled(tableTexts[code][language], params);

/** Why a text is not the value it should be, in the person's language. */
export const valueFaultText = ({ code, params }: ValueFault, language: Language): string =>
  filled(valueTexts[code][language], params);
