import { setImmediate } from 'node:timers/promises';
import { CsvError, Parser } from 'csv-parse';
import { decoded } from './decoded.js';
import { Unreadable } from '../table/fault.js';
import type { Gatherer } from '../table/gatherer.js';
import type { ReadTableOptions } from '../table/options.js';
import { separatorOf } from './separator.js';

/** So much is parsed before others get their turn. */
const SLICE = 65_536;
/** A quote that is never closed must not swallow the file. */
const LONGEST_ROW = 1_000_000;

/** Reads the rows of a CSV file in the order they stand in, other work in between. */
export async function readCsv(
  bytes: Buffer,
  gathered: Gatherer,
  { signal, onProgress }: Pick<ReadTableOptions, 'signal' | 'onProgress'>,
): Promise<void> {
  const text = decoded(bytes);
  if (text.trim() === '') throw new Unreadable('file.empty');
  const parser = new Parser({
    delimiter: separatorOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
  });
  let row = 0;
  let failed: unknown;
  parser.on('error', (error) => {
    failed = error;
  });
  const take = () => {
    for (let cells: unknown = parser.read(); Array.isArray(cells); cells = parser.read())
      gathered.take((row += 1), cells.map(String));
    if (failed !== undefined) throw unreadable(failed, row + 1);
  };
  const encoded = Buffer.from(text);
  for (let at = 0; at < encoded.length; at += SLICE) {
    signal?.throwIfAborted();
    onProgress?.(at, encoded.length);
    parser.write(encoded.subarray(at, at + SLICE));
    await setImmediate();
    take();
  }
  parser.end();
  await setImmediate();
  take();
}

/** What the parser stumbles over is the row it did not finish. */
const unreadable = (error: unknown, row: number): unknown =>
  error instanceof CsvError ? new Unreadable('row.quote', {}, { row, cause: error }) : error;
