import type { AnyStateNode } from 'xstate';
import type { Actor } from '../contract/actor.js';
import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import { commissioned, scope } from '../council/coverage.js';
import { kindDecided, kindOfPaper } from '../council/papers.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, isEntryTypeName, type EntryTypeName } from '../entries/index.js';
import { nodeOf, stateOfNode } from '../machines/position.js';
import type { RouteName } from '../machines/routes.js';
import { candidates } from '../recording/judge.js';
import { missingBeforehand } from '../recording/missing.js';
import { types } from '../vocabulary/entry-types.js';
import { isFinal, movingPaper, stateNames, type StateName } from '../vocabulary/states.js';
import { within, type Phase } from '../vocabulary/vocabulary.js';

/** One arrow of the statechart: an entry of this type, where the route is open, leads from one state to another. */
export interface Arrow {
  readonly from: StateName;
  readonly type: EntryTypeName;
  readonly to: StateName;
  readonly route: RouteName;
}

/** The state one is in after entering a node: its own, or that of its first inner state. */
function entered(node: AnyStateNode): StateName | undefined {
  for (let inner: AnyStateNode | undefined = node; inner; inner = inner.initial.target[0])
    if (Object.keys(inner.states).length === 0) return stateOfNode(inner);
  return undefined;
}

function arrowsFrom(from: StateName): Arrow[] {
  const arrows: Arrow[] = [];
  for (let node: AnyStateNode | undefined = nodeOf(from); node; node = node.parent)
    for (const [type, ways] of node.transitions)
      for (const way of ways) {
        const target = way.target?.[0];
        const to = target === undefined || target.type === 'history' ? undefined : entered(target);
        const route =
          // Every guard of the lifecycle is `ready`, told its route.
          (way.guard as { params?: { route?: RouteName } } | undefined)?.params?.route ?? 'always';
        if (to && isEntryTypeName(type)) arrows.push({ from, type, to, route });
      }
  return arrows;
}

/** Every arrow of the lifecycle, read off the machine itself. */
export const arrows: readonly Arrow[] = stateNames.flatMap((state) =>
  isFinal(state) ? [] : arrowsFrom(state),
);

/** What will be commissioned if all goes as proposed; a phase beyond it needs an extension first. */
const expected = (dossier: Dossier, phase: Phase): boolean =>
  commissioned(dossier, phase) ||
  (isUncommissioned(dossier) && within(phase, dossier.mandate?.draft.throughPhase ?? 'evaluation'));

/** Nothing is in effect yet: what was decided or is being drafted is what to expect. */
const isUncommissioned = (dossier: Dossier): boolean => scope(dossier) === undefined;

/** Routes that depend on what the process is, not on what a body will do. */
function isOpen(dossier: Dossier, { route, type, from, to }: Arrow, extended: boolean): boolean {
  const covered = (phase: Phase): boolean => extended || expected(dossier, phase);
  switch (route) {
    case 'coversRecommendations':
      return covered('recommendations');
    case 'coversMeasures':
      return covered('measures');
    case 'needsApproval':
      return dossier.needsApproval;
    case 'extendsToMeasures':
      return dossier.recommendationsCompleted;
    case 'basisLost':
      return false;
    default:
      if (type === types.mandate.statutoryStarted)
        return dossier.statutory && (dossier.mandate?.kind ?? 'statutory') === 'statutory';
      if (from === 'measures.awaitingEffect' && to === 'measures.implementing') return !dossier.needsApproval;
      if (to === 'awaitingExtension')
        return !covered(from === 'recommendations' ? 'measures' : 'recommendations');
      return true;
  }
}

/** Whether something that no work can change stands in the way (a statutory task cannot be dropped). */
function isBarred(dossier: Dossier, { type }: Arrow, actor: Actor, context: Context): boolean {
  const attempt = { type, data: {}, actor, occurredOn: context.today };
  return (entryType(type).requires ?? []).some(
    (one) => one.settled && one.missing(dossier, attempt, context).length > 0,
  );
}

/** A step on the way: what to record, where it leads, and what is missing for it as things stand now. */
export interface PathStep {
  readonly type: EntryTypeName;
  readonly from: StateName;
  readonly to: StateName;
  readonly missing: readonly Missing[];
}

interface Reached {
  readonly state: StateName;
  readonly extended: boolean;
  readonly by: readonly Arrow[];
}

/** The shortest run of entries from where the process stands to a state; undefined where there is none. */
export function path(
  dossier: Dossier,
  target: StateName,
  actor: Actor,
  context: Context,
): PathStep[] | undefined {
  const start = dossier.state === 'suspended' ? (dossier.suspendedFrom ?? dossier.state) : dossier.state;
  const waiting: Reached[] = [{ state: start, extended: false, by: [] }];
  const seen = new Set<string>([start]);
  for (let here = waiting.shift(); here; here = waiting.shift()) {
    if (here.state === target && (here.by.length > 0 || dossier.state === target))
      return steps(dossier, here.by, actor, context);
    for (const arrow of arrowsFrom(here.state)) {
      const extended = here.extended || here.state === 'awaitingExtension';
      const key = `${arrow.to}${extended ? '+' : ''}`;
      if (seen.has(key) || !isOpen(dossier, arrow, here.extended) || isBarred(dossier, arrow, actor, context))
        continue;
      seen.add(key);
      waiting.push({ state: arrow.to, extended, by: [...here.by, arrow] });
    }
  }
  return undefined;
}

/**
 * What is missing for an entry that leads on: of the part it is about, where there is one it could be about, as `next`
 * says of that part and `record` will. Where several could lead on, of the one that lacks least.
 */
function missingFor(
  dossier: Dossier,
  type: EntryTypeName,
  actor: Actor,
  context: Context,
): readonly Missing[] {
  const attemptOf = (data: object): Attempt => ({ type, data, actor, occurredOn: context.today });
  const about = candidates(dossier, type, context)
    .map(({ data }) => attemptOf(data))
    .filter(
      (attempt) => (entryType(type).subject?.takes(dossier, attempt) ?? true) && leadsOn(dossier, attempt),
    );
  const [least] = (about.length > 0 ? about : [attemptOf({})])
    .map((attempt) => missingBeforehand(dossier, attempt, context))
    .toSorted((one, other) => one.length - other.length);
  return least ?? [];
}

/** Whether an entry is about the paper that moves the process, where it is about one. */
function leadsOn(dossier: Dossier, { data }: Attempt): boolean {
  const { paperId, decisionId } = data as { readonly paperId?: string; readonly decisionId?: string };
  const kind = kindOfPaper(dossier, paperId) ?? kindDecided(dossier, decisionId);
  return kind === undefined || kind === movingPaper(dossier.state);
}

function steps(dossier: Dossier, run: readonly Arrow[], actor: Actor, context: Context): PathStep[] {
  const found = run.map(({ type, from, to }, index): PathStep => {
    // Asked as if the process already stood there, with what is in the dossier today.
    const missing = missingFor({ ...dossier, state: from }, type, actor, context);
    // What the step before brings about is not missing at this one.
    const before = run[index - 1]?.type;
    return { type, from, to, missing: missing.filter(({ remedy }) => !before || remedy !== before) };
  });
  if (dossier.state !== 'suspended') return found;
  const resume = {
    type: types.process.resumed,
    from: dossier.state,
    to: dossier.suspendedFrom ?? dossier.state,
  };
  return [{ ...resume, missing: missingFor(dossier, resume.type, actor, context) }, ...found];
}
