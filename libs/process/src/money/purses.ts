import type { Dossier } from '../dossier/dossier.js';
import type { Measure } from '../dossier/measures.js';
import type { BudgetLine } from '../dossier/money.js';
import { byId } from '../dossier/parts.js';
import type { LineOwner } from '../entries/budget/data.js';
import type { Day } from '../time/days.js';
import { measureLines, processLines } from './lines.js';

/** Whoever has a purse: the process, and each of its measures. */
export interface Purse {
  readonly owner: LineOwner;
  /** As people call it; the process by its own title. */
  readonly title: string;
  readonly lines: readonly BudgetLine[];
  readonly measure?: Measure;
  /** The last day of what the money is for. */
  readonly endOn?: Day;
}

/** Measures of which nothing will come any more. */
const over = ['rejected', 'cancelled', 'evaluated'];

const endOfProcess = ({ mandate }: Dossier): Day | undefined =>
  mandate?.versions.at(-1)?.content.endOn ?? mandate?.draft.endOn;

/** The purse of the process, and of each measure that is not over. */
export const purses = (dossier: Dossier): Purse[] => [
  {
    owner: { kind: 'process' },
    title: dossier.title,
    lines: processLines(dossier),
    endOn: endOfProcess(dossier),
  },
  ...dossier.measures
    .filter(({ state }) => !over.includes(state))
    .map((measure) => ({
      owner: { kind: 'measure' as const, measureId: measure.id },
      title: measure.title,
      lines: measureLines(dossier, measure.id),
      measure,
      endOn: measure.endOn,
    })),
];

/** Where to go for a purse. */
export const placeOf = ({ measure }: Purse): string => (measure ? `measures.${measure.id}` : 'budgetLines');

export const isSamePurse = (one: LineOwner, other: LineOwner): boolean =>
  one.kind === other.kind && one.measureId === other.measureId;

/** The day a purse's money was decided on; undefined before. */
export function decidedOn(dossier: Dossier, { measure }: Purse): Day | undefined {
  if (!measure) return dossier.mandate?.versions[0]?.on;
  const decision = byId(dossier.decisions, measure.decidedBy?.decisionId);
  return decision?.effectiveOn ?? decision?.decidedOn;
}
