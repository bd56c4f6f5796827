import type { Actor } from '../contract/actor.js';
import type { Context } from '../contract/context.js';
import type { Missing, Params } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import type { EntryTypeName } from '../entries/index.js';
import { liesBehind, liftedTo } from '../entries/template/lifted.js';
import { legalDueOn } from '../entries/topic/requirements.js';
import type { RequiredGroup } from '../templates/required-group.js';
import { sameGroup } from '../templates/same-group.js';
import { factsOf } from '../templates/template-facts.js';
import type { Template } from '../templates/template.js';
import type { LiftCode } from '../texts/lifting.js';
import { types } from '../vocabulary/entry-types.js';
import { nextEntries } from './next.js';

/** One thing that is otherwise for a process once it is lifted to another version of its template. */
export interface LiftChange {
  readonly code: LiftCode;
  readonly params: Params;
}

type Change = readonly [code: LiftCode, params?: Params];

const groupsBut = (groups: readonly RequiredGroup[], others: readonly RequiredGroup[]): RequiredGroup[] =>
  groups.filter(
    (one) => !others.some((other) => one.phase === other.phase && sameGroup(one.group, other.group)),
  );

const groupChanges = (dossier: Dossier, after: Dossier, to: Template): Change[] => [
  ...groupsBut(after.requiredGroups, dossier.requiredGroups).map(({ phase, group, early }): Change => [
    early ? 'groupAddedEarly' : 'groupAdded',
    { phase, group },
  ]),
  ...groupsBut(dossier.requiredGroups, after.requiredGroups).map(({ phase, group }): Change => [
    'groupRemoved',
    { phase, group },
  ]),
  ...dossier.participationWaivers
    .filter((waiver) => !after.participationWaivers.includes(waiver))
    .map(({ phase, group }): Change => ['waiverEnds', { phase, group }]),
  ...groupsBut(to.participation, dossier.requiredGroups)
    .filter(({ phase }) => liesBehind(dossier, phase))
    .map(({ phase, group }): Change => ['groupBehind', { phase, group }]),
];

const termChanges = (dossier: Dossier, after: Dossier, to: Template): Change[] => {
  const due = legalDueOn(after);
  return [
    ...(after.cycleMonths === dossier.cycleMonths
      ? []
      : [
          due !== undefined
            ? (['cycleDue', { before: dossier.cycleMonths, after: after.cycleMonths, due }] as const)
            : (['cycle', { before: dossier.cycleMonths, after: after.cycleMonths }] as const),
        ]),
    ...(after.needsApproval === dossier.needsApproval
      ? []
      : [[after.needsApproval ? 'approvalNeeded' : 'approvalNotNeeded'] as const]),
    ...(to.statutory === dossier.statutory
      ? []
      : [[dossier.statutory ? 'staysStatutory' : 'staysDiscretionary'] as const]),
  ];
};

/** What only this one of two lists names. */
const only = <T>(list: readonly T[], other: readonly T[]): T[] => list.filter((one) => !other.includes(one));

const councilChanges = (from: Template | undefined, to: Template): Change[] => {
  const before = { preliminary: from?.preliminary ?? [], coSigners: from?.coSigners ?? [] };
  return [
    ...only(to.preliminary, before.preliminary).map((bodyKind): Change => [
      'deliberationAdded',
      { bodyKind },
    ]),
    ...only(before.preliminary, to.preliminary).map((bodyKind): Change => [
      'deliberationRemoved',
      { bodyKind },
    ]),
    ...only(to.coSigners, before.coSigners).map((signer): Change => ['signerAdded', { signer }]),
    ...only(before.coSigners, to.coSigners).map((signer): Change => ['signerRemoved', { signer }]),
    ...(from !== undefined && from.legalBasis !== to.legalBasis
      ? [['legalBasis', { after: to.legalBasis }] as const]
      : []),
  ];
};

const stepChanges = (from: Template | undefined, to: Template): Change[] =>
  to.steps
    .filter(({ phase, de }) => !from?.steps.some((step) => step.phase === phase && step.de === de))
    .map(({ phase, de }): Change => ['stepAdded', { phase, step: de }]);

/** What lifting a process from one version of its template to another changes for it, in the order people ask. */
export function liftChanges(dossier: Dossier, from: Template | undefined, to: Template): LiftChange[] {
  const after = liftedTo(dossier, factsOf(to));
  return [
    ...termChanges(dossier, after, to),
    ...groupChanges(dossier, after, to),
    ...councilChanges(from, to),
    ...stepChanges(from, to),
  ].map(([code, params = {}]) => ({ code, params }));
}

/** Something that would be missing for an entry. */
export interface MissingFor {
  readonly type: EntryTypeName;
  readonly missing: Missing;
}

const missingIn = (dossier: Dossier, actor: Actor, context: Context): MissingFor[] =>
  nextEntries(dossier, actor, context)
    .filter(({ type, possible }) => possible && type !== types.template.lifted)
    .flatMap(({ type, missing }) => missing.map((one) => ({ type, missing: one })));

/** What would be missing before the next steps that is not missing now. */
export function missingByLifting(
  dossier: Dossier,
  to: Template,
  actor: Actor,
  context: Context,
): MissingFor[] {
  const told = ({ type, missing }: MissingFor): string =>
    JSON.stringify([type, missing.code, missing.params]);
  const now = new Set(missingIn(dossier, actor, context).map(told));
  const after = { ...liftedTo(dossier, factsOf(to)), version: dossier.version + 1 };
  return missingIn(after, actor, context).filter((one) => !now.has(told(one)));
}
