import type { Actor } from '../contract/actor.js';
import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import { permitted } from '../contract/rights.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, entryTypeNames, type EntryTypeName } from '../entries/index.js';
import { candidates, isPossible } from '../recording/judge.js';
import { openingTypes } from '../recording/opening.js';
import { missingBeforehand } from '../recording/missing.js';
import { path } from './path.js';

/** One thing that could be recorded next: whether this person may, whether it is possible, what is missing first. */
export interface NextEntry {
  readonly type: EntryTypeName;
  readonly permitted: boolean;
  readonly possible: boolean;
  readonly missing: readonly Missing[];
  /** What the data usually is, told to whom it is permitted, and the part it is about. */
  readonly prefill?: object;
  /** The part it is about, in words. */
  readonly about?: string;
  /** It leads on to the next phase. */
  readonly forward: boolean;
}

function judged(
  dossier: Dossier,
  attempt: Attempt,
  about: string | undefined,
  context: Context,
): Omit<NextEntry, 'forward'> | undefined {
  const { type, by, notBy, subject, usual } = entryType(attempt.type);
  const named = subject === undefined || about !== undefined;
  if (named && subject && !subject.takes(dossier, attempt)) return undefined;
  const may =
    permitted(by, attempt.actor, dossier, context.today) && !(named && (notBy?.(dossier, attempt) ?? false));
  const wayThere = isPossible(dossier, attempt, context);
  const missing = wayThere ? missingBeforehand(dossier, attempt, context) : [];
  // Without the part it is about an entry is possible only in the sense that something is missing first.
  const possible = wayThere && (named || missing.length > 0);
  // Whoever must not record it need not read what a paper that is not public would have them begin with.
  const usually = may ? usual?.(dossier, attempt.data, attempt.actor, context.today) : undefined;
  const prefill = { ...usually, ...attempt.data };
  return {
    type,
    permitted: may,
    possible,
    missing: possible ? missing : [],
    ...(Object.keys(prefill).length > 0 ? { prefill } : {}),
    ...(about === undefined ? {} : { about }),
  };
}

/**
 * Everything that can be recorded, for one person, now: one row for each part an entry could be about, and one for
 * each other type. Whatever is possible, permitted and lacks nothing is accepted with fitting data; whatever is not
 * possible is refused (model 2.9, 20).
 */
export function nextEntries(dossier: Dossier, actor: Actor, context: Context): NextEntry[] {
  // Once the cycle is to be decided the way on is the next cycle.
  const goal = dossier.state === 'evaluation.cycleDecision' ? 'superseded' : 'evaluation.cycleDecision';
  const forward = path(dossier, goal, actor, context)?.[0]?.type;
  return entryTypeNames
    .filter((type) => !openingTypes.includes(type))
    .flatMap((type) => {
      const attemptOf = (data: object): Attempt => ({ type, data, actor, occurredOn: context.today });
      const rows = candidates(dossier, type, context).flatMap(
        ({ data, about }) => judged(dossier, attemptOf(data), about, context) ?? [],
      );
      const open = rows.filter((row) => row.possible);
      const fallback = judged(dossier, attemptOf({}), undefined, context);
      const shown = open.length > 0 ? open : fallback ? [fallback] : [];
      return shown.map((row) => ({ ...row, forward: row.possible && type === forward }));
    });
}
