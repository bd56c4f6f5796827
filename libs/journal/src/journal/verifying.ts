import type { EntryRow } from '../chain/chain.js';
import { ChainWalk, type Broken, type Chain, type Verification } from '../chain/verification.js';

/** What verifying reads of a store, outside any transaction. */
export interface ChainReading {
  chain(processId: string): Promise<Chain | undefined>;
  processIds(after: string, limit: number): Promise<string[]>;
  /** In order of seq, up to and including `upTo`. */
  rows(processId: string, fromSeq: number, upTo: number, limit: number): Promise<EntryRow[]>;
  /** The first process among these, in order of id, of which entries or an anchored head are left and no more. */
  missing(among: Ids): Promise<{ processId: string; seq: number } | undefined>;
  /** Whether the heads of the newest anchor still fold into its hash. */
  anchorHolds(): Promise<boolean>;
}

/** One id, or all after one up to another (or to the end). */
export type Ids = { readonly only: string } | { readonly after: string; readonly upTo?: string };

const PAGE = 500;

/** Verifies one chain or all of them; see Journal.verify. */
export async function verify(store: ChainReading, processId?: string): Promise<Verification> {
  const counted = { processes: 0, entries: 0 };
  let broken: Verification['broken'];
  for await (const [ids, among] of processId === undefined ? pages(store) : single(processId)) {
    broken = await firstBroken(store, ids, among, counted);
    if (broken) break;
  }
  if (!broken && !(await store.anchorHolds())) broken = { processId: '', seq: 0, fault: 'headMismatch' };
  return { ok: !broken, ...counted, ...(broken && { broken }) };
}

function single(processId: string): [string[], Ids][] {
  return [[[processId], { only: processId }]];
}

/** The ids page by page, each with the whole stretch it covers: a vanished process lies between those that are there. */
async function* pages(store: ChainReading): AsyncGenerator<[string[], Ids]> {
  for (let after = ''; ;) {
    const ids = await store.processIds(after, PAGE);
    const upTo = ids.at(-1);
    if (upTo === undefined) {
      yield [[], { after }];
      return;
    }
    yield [ids, { after, upTo }];
    after = upTo;
  }
}

async function firstBroken(
  store: ChainReading,
  ids: readonly string[],
  among: Ids,
  counted: { processes: number; entries: number },
): Promise<Verification['broken']> {
  const missing = await store.missing(among);
  for (const processId of ids) {
    if (missing && missing.processId < processId) break;
    const fault = await faultOf(store, processId, counted);
    if (fault) return { processId, ...fault };
  }
  return missing && { ...missing, fault: 'processMissing' };
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
