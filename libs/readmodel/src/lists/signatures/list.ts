import type { Database } from '@plankreis/journal';
import type { Actor, PaperKind } from '@plankreis/process';
import { oneOf } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { signingTable } from './table.js';

/** A paper that waits for a unit to sign it, or for its head to release it. */
export interface WaitingSignature extends OfProcess {
  readonly paperId: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly act: 'sign' | 'release';
}

/** The units somebody signs and releases for. */
const unitsOf = ({ role, department, treasury = false }: Actor): readonly string[] => [
  ...(role === 'head' && department !== undefined ? [department] : []),
  ...(role === 'liaison' && treasury ? ['treasury'] : []),
];

/** Papers to be signed or released by somebody; whoever is asked may read them. @throws BrokenCursor */
export async function signaturesWaiting(
  db: Database,
  { actor, ...query }: ReaderQuery,
): Promise<Page<WaitingSignature>> {
  const units = unitsOf(actor);
  if (units.length === 0) return { items: [] };
  return partPage(
    db,
    {
      ...query,
      order: 'signaturesWaiting',
      table: signingTable,
      by: 'title',
      conditions: [oneOf(signingTable.r.unit, units)],
    },
    ({ paperId, title, kind, act }, of) => ({ ...of, paperId, title, kind, act }),
  );
}
