import type { Parts } from './parts.js';

/** Number formats every spreadsheet program has built in that show a date or a time. */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Whether a format of one's own shows a date: has a day, month, year or hour outside of quotes and brackets. */
const showsDate = (format: string): boolean =>
  /[dmyhtj]/i.test(
    (format.split(';')[0] ?? '')
      .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
      .replaceAll(/\[[^\]]*\]/g, '')
      .replaceAll(/General|Standard|Red|Black|Blue/gi, ''),
  );

/** The numbers of the cell styles that show a number as a date. */
export async function dateStylesIn(parts: Parts, path: string | undefined): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (path === undefined) return styles;
  const own = new Map<number, string>();
  let inCellStyles = false;
  let next = 0;
  await parts.read(path, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const format = Number(attributes['numFmtId'] ?? '0');
      const code = own.get(format);
      if (code === undefined ? BUILT_IN.has(format) : showsDate(code)) styles.add(next);
      next += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
