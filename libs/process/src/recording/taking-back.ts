import type { Attempt, Entry } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Dossier } from '../dossier/dossier.js';
import { isPartKind } from '../dossier/parts.js';
import { entryType } from '../entries/index.js';
import { idsIn } from '../schema/validate.js';
import { fold, judge } from './judge.js';
import { opened } from './opening.js';
import { idFaults } from './sound-data.js';

/** The number of the entry that an attempt takes back; undefined for all that take back nothing. */
export const takenBackBy = ({ type, data }: Attempt): number | undefined => entryType(type).takesBack?.(data);

/** The numbers of the entries a journal takes back. */
export const takenBack = (journal: readonly Entry[]): ReadonlySet<number> =>
  new Set(journal.flatMap((entry) => takenBackBy(entry) ?? []));

/** Who recorded the entry that an attempt takes back. */
export const recorderOf = (attempt: Attempt, { journal }: Context): string | undefined => {
  const number = takenBackBy(attempt);
  return number === undefined ? undefined : journal.find(({ seq }) => seq === number)?.actor.id;
};

/** The first entry that was legal and would not be if entry `seq` had not been recorded. */
export function breaksWithout(id: string, context: Context, seq: number): Entry | undefined {
  const gone = takenBack(context.journal);
  const [first, ...rest] = context.journal;
  const begun = first && opened(id, first);
  if (!begun) return undefined;
  let [dossier, full] = [begun, begun];
  for (const entry of rest) {
    if (gone.has(entry.seq) && entry.seq !== seq) continue;
    const then: Context = {
      ...context,
      today: entry.recordedAt.slice(0, 10),
      breaksWithout: () => undefined,
    };
    const before = full;
    full = fold(full, entry, then) ?? full;
    if (entry.seq === seq) continue;
    const next = standsWithout(dossier, before, entry, then);
    if (!next) return entry;
    dossier = next;
  }
  return undefined;
}

/** The dossier after an entry that stays; undefined where it was legal only because of what is taken back. */
function standsWithout(dossier: Dossier, full: Dossier, entry: Entry, context: Context): Dossier | undefined {
  const parts = idsIn(entryType(entry.type).data, entry.data).filter(({ kind }) => isPartKind(kind));
  if (idFaults(parts, dossier, context).length > 0) return undefined;
  const judged = judge(dossier, entry, context);
  if (judged.ok) return judged.dossier;
  // Rules change: what would be refused today in any case does not stand on the entry taken back.
  return judge(full, entry, context).ok ? undefined : fold(dossier, entry, context);
}
