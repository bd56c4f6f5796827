import { posix } from 'node:path';
import { Unreadable } from '../table/fault.js';
import type { Parts } from './parts.js';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904, as old files of the Mac do. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly kind: string;
  readonly path: string;
}

/** What a part, or with '' the whole file, is related to, with paths from the root of the file. */
async function relations(parts: Parts, of: string): Promise<Relation[]> {
  const found: Relation[] = [];
  const folder = posix.dirname(of);
  await parts.read(posix.join(folder, '_rels', `${posix.basename(of)}.rels`), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship')
        found.push({
          id: Id,
          kind: posix.basename(Type),
          path: Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
        });
    },
  });
  return found;
}

/** What an .xlsx file consists of; throws `Unreadable` for any other zip file. */
export async function workbookIn(parts: Parts): Promise<Workbook> {
  if (parts.has('mimetype') && parts.has('content.xml')) throw new Unreadable('file.openDocument');
  const path = (await relations(parts, '')).find(({ kind }) => kind === 'officeDocument')?.path;
  if (path === undefined || !parts.has(path)) throw new Unreadable('file.notSpreadsheet');
  const related = await relations(parts, path);
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  let from1904 = false;
  await parts.read(path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
      const relation = related.find((one) => one.id === id && one.kind === 'worksheet');
      if (relation)
        sheets.push({
          name: attributes['name'] ?? '',
          hidden: (attributes['state'] ?? 'visible') !== 'visible',
          path: relation.path,
        });
    },
  });
  if (sheets.length === 0) throw new Unreadable('file.notSpreadsheet');
  const one = (kind: string) => related.find((relation) => relation.kind === kind)?.path;
  return { sheets, from1904, sharedStrings: one('sharedStrings'), styles: one('styles') };
}
