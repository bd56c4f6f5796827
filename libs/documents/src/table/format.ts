import { Unreadable } from './fault.js';
import type { Table } from './table.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The container of .xls, and of an .xlsx with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const MARKUP = /^\s*<(!doctype|html|table|\?xml|meta|head)/i;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes, never by its name; throws `Unreadable` for what is known to be something else. */
export function formatOf(bytes: Uint8Array): Table['format'] {
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, EMPTY_ZIP)) throw new Unreadable('file.notSpreadsheet');
  if (startsWith(bytes, COMPOUND_FILE)) throw new Unreadable('file.oldExcel');
  // Finance systems like to call a web page .xls.
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^ï»¿/, '');
  if (start.startsWith('%PDF') || MARKUP.test(start)) throw new Unreadable('file.notTable');
  return 'csv';
}
