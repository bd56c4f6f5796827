import {
  commissioning,
  coverage,
  itemStatus,
  openCondition,
  type Commissioning,
  type Coverage,
} from './coverage.js';
import type { Decision, Dossier, Duty, MandateVersion } from './dossier.js';
import { costSheet, processCost, processCover } from './money.js';
import { phases, type Phase } from './vocabulary.js';

/** What a liaison puts on the table: by which authority a process may do what, with what money, and what is open. */
export interface MandateSheet {
  readonly number: string;
  readonly title: string;
  readonly statutory: boolean;
  readonly commissioning: Commissioning;
  readonly version?: MandateVersion;
  readonly decision?: Decision;
  readonly coverage: Coverage;
  readonly notCovered: readonly Phase[];
  readonly conditions: readonly { decisionId: string; itemNo: number; text: string; metOn?: string }[];
  readonly objections: readonly {
    decisionId: string;
    by: string;
    grounds: string;
    on: string;
    outcome?: string;
  }[];
  readonly money: {
    askedCents: number;
    coverCents: number;
    byYear: readonly { year: number; cents: number }[];
  };
  readonly openDuties: readonly Duty[];
}

/** Decisions that give, extend or amend the mandate and still count for something. */
const standing = (dossier: Dossier): Decision[] =>
  dossier.decisions.filter((decision) =>
    decision.items.some((item) => itemStatus(decision, item) !== 'none'),
  );

export function mandateSheet(dossier: Dossier): MandateSheet {
  const covered = coverage(dossier);
  const version = dossier.mandate?.versions.at(-1);
  const authority = version?.authority;
  return {
    number: dossier.number,
    title: dossier.title,
    statutory: dossier.statutory,
    commissioning: commissioning(dossier),
    version,
    decision:
      authority?.by === 'decision'
        ? dossier.decisions.find(({ id }) => id === authority.decisionId)
        : undefined,
    coverage: covered,
    notCovered: phases.filter((phase) => covered[phase].status !== 'effective'),
    conditions: standing(dossier).flatMap((decision) =>
      decision.items.flatMap((item) =>
        item.conditional === undefined
          ? []
          : {
              decisionId: decision.id,
              itemNo: item.no,
              text: item.conditional.text,
              metOn: openCondition(item) ? undefined : item.conditionMetOn,
            },
      ),
    ),
    objections: dossier.decisions.flatMap((decision) =>
      decision.objections.map((objection) => ({ decisionId: decision.id, ...objection })),
    ),
    money: {
      askedCents: processCost(dossier),
      coverCents: processCover(dossier),
      byYear: costSheet(dossier),
    },
    openDuties: dossier.duties.filter(({ deliveredOn }) => deliveredOn === undefined),
  };
}
