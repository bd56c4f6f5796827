import { readDecimal, type DecimalMark, type ValueFault } from '@plankreis/documents';

/**
 * The kinds of nothing that statistics offices put in place of a number (DIN 55301, section 10.6; Destatis and the
 * Länder use the same signs). None of them is a zero to reckon with, not even "nothing there".
 */
export const missings = ['none', 'secret', 'notMeaningful', 'unreliable', 'later'] as const;
export type Missing = (typeof missings)[number];

/** What is said of a number that is there: limited, provisional, revised, estimated. */
export const valueNotes = ['limited', 'provisional', 'revised', 'estimated'] as const;
export type ValueNote = (typeof valueNotes)[number];

const signs: Readonly<Record<string, Missing>> = {
  '-': 'none',
  '–': 'none',
  '—': 'none',
  '.': 'secret',
  '•': 'secret',
  '·': 'secret',
  x: 'notMeaningful',
  X: 'notMeaningful',
  '×': 'notMeaningful',
  '/': 'unreliable',
  '...': 'later',
  '…': 'later',
};

const letters: Readonly<Record<string, ValueNote>> = { p: 'provisional', r: 'revised', s: 'estimated' };

/** A cell of a statistical table: a number as exact decimal text, or why there is none. */
export type Cell =
  | { readonly value: string; readonly missing?: never; readonly note?: ValueNote }
  | { readonly missing: Missing; readonly value?: never; readonly note?: never };

/** The parts of `(12,5)` and `12,5 p`: the number in its brackets, and the letter behind it. */
const MARKED = /^(\()?([^()]*?)(\))?\s*([prs])?$/;

/** What a cell says; undefined for an empty one, which says nothing. */
export function readCell(
  text: string,
  mark?: DecimalMark,
): { readonly cell: Cell } | { readonly fault: ValueFault } | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const missing = signs[written];
  if (missing) return { cell: { missing } };
  const [, open, number = written, close, letter] = MARKED.exec(written) ?? [];
  if ((open === undefined) !== (close === undefined)) return { fault: notNumber(written) };
  const read = readDecimal(number, { ...(mark && { mark }), decimals: 12 });
  if (read.fault) return { fault: { ...read.fault, params: { ...read.fault.params, text: written } } };
  const note = open === undefined ? letter && letters[letter] : 'limited';
  return { cell: { value: read.value, ...(note && { note }) } };
}

const notNumber = (text: string): ValueFault => ({ code: 'number.notNumber', params: { text } });
