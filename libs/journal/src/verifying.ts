import type { EntryRow } from './chain.js';
import { ChainWalk, type Broken, type Chain, type Verification } from './verification.js';

/** What verifying reads of a store, outside any transaction. */
export interface ChainReading {
  chain(processId: string): Promise<Chain | undefined>;
  processIds(after: string, limit: number): Promise<string[]>;
  /** In order of seq, up to and including `upTo`. */
  rows(processId: string, fromSeq: number, upTo: number, limit: number): Promise<EntryRow[]>;
  /** The first process, in order of id, of which entries or an anchored head are left and nothing else. */
  missing(processId?: string): Promise<{ processId: string; seq: number } | undefined>;
  /** Whether the heads of the newest anchor still fold into its hash. */
  anchorHolds(): Promise<boolean>;
}

const PAGE = 500;

/** Verifies one chain or all of them; see Journal.verify. */
export async function verify(store: ChainReading, processId?: string): Promise<Verification> {
  const counted = { processes: 0, entries: 0 };
  const missing = await store.missing(processId);
  let broken: Verification['broken'] = missing && { ...missing, fault: 'processMissing' };
  for await (const id of processId === undefined ? allIds(store) : [processId]) {
    if (broken && broken.processId < id) break;
    const fault = await faultOf(store, id, counted);
    if (fault) {
      broken = { processId: id, ...fault };
      break;
    }
  }
  if (!broken && !(await store.anchorHolds())) broken = { processId: '', seq: 0, fault: 'headMismatch' };
  return { ok: !broken, ...counted, ...(broken && { broken }) };
}

async function* allIds(store: ChainReading): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const ids = await store.processIds(after, PAGE);
    yield* ids;
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

async function faultOf(
  store: ChainReading,
  processId: string,
  counted: { processes: number; entries: number },
): Promise<Broken | undefined> {
  const first = await walked(store, processId);
  // While one reads, an entry may be blanked whose erasure comes after the head seen first: look twice.
  const walk = first?.end() ? await walked(store, processId) : first;
  if (!walk) return undefined;
  counted.processes++;
  counted.entries += walk.entries;
  return walk.end();
}

async function walked(store: ChainReading, processId: string): Promise<ChainWalk | undefined> {
  const chain = await store.chain(processId);
  if (!chain) return undefined;
  const walk = new ChainWalk(chain);
  for (let from = 1; ;) {
    const rows = await store.rows(processId, from, chain.version, PAGE);
    rows.forEach((row) => walk.visit(row));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return walk;
    from = last.seq + 1;
  }
}
