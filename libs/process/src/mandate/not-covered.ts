import { openCondition, type Coverage, type CoverageStatus } from '../council/coverage.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Day } from '../time/days.js';
import { isFinal } from '../vocabulary/states.js';
import { phases, type Phase } from '../vocabulary/vocabulary.js';
import { counts, type MandateMoney } from './money.js';

/** One thing a mandate does not carry, or not yet. */
export type NotCovered =
  | { readonly code: 'phase'; readonly phase: Phase; readonly status: CoverageStatus }
  | {
      readonly code: 'conditionOpen';
      readonly decisionId: string;
      readonly itemNo: number;
      readonly text: string;
    }
  | {
      readonly code: 'objectionOpen';
      readonly decisionId: string;
      readonly grounds: string;
      readonly on: Day;
    }
  /** More is planned than was decided; where nothing was decided there is no sum. */
  | { readonly code: 'money'; readonly askedCents: number; readonly decidedCents?: number }
  /** Planned, and adopted by nobody. */
  | { readonly code: 'measure'; readonly title: string }
  /** The state has to approve before anything is carried out. */
  | { readonly code: 'approval'; readonly refused: boolean }
  | { readonly code: 'endPassed'; readonly endOn: Day }
  | { readonly code: 'suspended'; readonly because?: string };

interface Known {
  readonly covered: Coverage;
  readonly money: MandateMoney;
  /** The dossier as the reader may see it. */
  readonly seen: Dossier;
}

const openConditions = (seen: Dossier): NotCovered[] =>
  seen.decisions.flatMap((decision) =>
    decision.items
      .filter((item) => counts(decision, item) && openCondition(item))
      .map(({ no, conditional }) => ({
        code: 'conditionOpen' as const,
        decisionId: decision.id,
        itemNo: no,
        text: conditional?.text ?? '',
      })),
  );

const openObjections = (seen: Dossier): NotCovered[] =>
  seen.decisions.flatMap(({ id, objections }) =>
    objections
      .filter(({ outcome }) => outcome === undefined)
      .map(({ grounds, on }) => ({ code: 'objectionOpen' as const, decisionId: id, grounds, on })),
  );

function moneyBeyond({ process: { askedCents, decidedCents } }: MandateMoney): NotCovered[] {
  if (askedCents <= (decidedCents ?? 0)) return [];
  return [{ code: 'money', askedCents, ...(decidedCents === undefined ? {} : { decidedCents }) }];
}

/** No measure runs without a decision of its own, whatever the mandate covers (model 2.9, 6). */
const measuresUndecided = ({ measures }: Dossier): NotCovered[] =>
  measures
    .filter(({ state }) => state === 'proposed' || state === 'deferred')
    .map(({ title }) => ({ code: 'measure' as const, title }));

function approvalMissing({ needsApproval, approval }: Dossier, covered: Coverage): NotCovered[] {
  // Before anything is to be carried out there is nothing to approve.
  if (!needsApproval || approval?.granted || covered.implementation.status === 'none') return [];
  return [{ code: 'approval', refused: approval !== undefined }];
}

function endPassed({ state, mandate }: Dossier, today: Day): NotCovered[] {
  const endOn = mandate?.versions.at(-1)?.content.endOn;
  return endOn !== undefined && endOn < today && !isFinal(state) ? [{ code: 'endPassed', endOn }] : [];
}

/** Everything a mandate does not cover as of today, so that nobody reads more into it than is there. */
export const notCovered = (
  dossier: Dossier,
  today: Day,
  { covered, money, seen }: Known,
): readonly NotCovered[] => [
  ...(dossier.state === 'suspended'
    ? [{ code: 'suspended' as const, because: dossier.suspendedBecause }]
    : []),
  ...phases
    .filter((phase) => covered[phase].status !== 'effective')
    .map((phase) => ({ code: 'phase' as const, phase, status: covered[phase].status })),
  ...openConditions(seen),
  ...openObjections(seen),
  ...moneyBeyond(money),
  ...measuresUndecided(dossier),
  ...approvalMissing(dossier, covered),
  ...endPassed(dossier, today),
];
