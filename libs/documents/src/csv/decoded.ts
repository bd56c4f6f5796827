import { isUtf8 } from 'node:buffer';
import { Unreadable } from '../table/fault.js';

/** What no text of a table holds: control characters other than tab, line feed, form feed, carriage return. */
// eslint-disable-next-line no-control-regex -- it is the control characters that are looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;

const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** What windows-1252 has where ISO 8859-1 has control characters; Node 20 decodes the one as if it were the other. */
const FROM_128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (character) => FROM_128[character.charCodeAt(0) - 0x80] ?? character);

/** The text of a file by its content: as its byte order mark says, else UTF-8 where it is valid, else windows-1252. */
export function decoded(bytes: Buffer): string {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const text =
    marked || isUtf8(bytes) ? new TextDecoder(marked?.encoding ?? 'utf-8').decode(bytes) : windows1252(bytes);
  if (CONTROL.test(text) || text.includes('\ufffd')) throw new Unreadable('file.encoding');
  return text;
}
