import { shipped } from '../templates/shipped.js';
import type { Template } from '../templates/template.js';
import { addDays, type Day } from '../time/days.js';
import type { PlanningWindow } from '../time/windows.js';
import type { BodyKind, PaperKind } from '../vocabulary/vocabulary.js';

/** How far a department head may change a running mandate without the council (model 2.2). */
export interface Tolerance {
  readonly days: number;
  readonly percent: number;
  readonly cents: number;
}

export const defaultTolerance: Tolerance = { days: 90, percent: 10, cents: 1_000_000 };

/** What a body may decide by itself (model 2.6): a field, up to a sum, for a time. */
export interface BodyResponsibility {
  /** `any`, or the key of the template whose matters it decides. */
  readonly subject: string;
  /** The most an item may cost, in cents; without it there is no bound. */
  readonly mostCents?: number;
  readonly from?: Day;
  readonly until?: Day;
}

/** What is to be known about a body to judge what it does. */
export interface BodyFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** The area a district council speaks for. */
  readonly area?: string;
  readonly responsibilities: readonly BodyResponsibility[];
  /** It is no more: it stays named in old minutes, and nobody has to ask it any more. */
  readonly retired?: true;
}

/** When which bodies must have deliberated before a decision; either a kind of body or one in particular. */
export interface PreliminaryRule {
  /** Money asked for beyond the budget, a matter of one district, or whatever the template and paper are. */
  readonly when: 'unbudgetedMoney' | 'localMatter' | 'always';
  /** Only for processes of this template. */
  readonly template?: string;
  /** Only for papers of this kind. */
  readonly paperKind?: PaperKind;
  readonly bodyKind?: BodyKind;
  readonly bodyId?: string;
}

/** How the municipality's bodies work, as it has configured it. */
export interface CouncilRules {
  readonly preliminary: readonly PreliminaryRule[];
  /** Working days between the invitation and the session. */
  readonly invitationDays: number;
  /** The departments that sign for staff and for the law; without one nobody is asked. */
  readonly signers: { readonly personnel?: string; readonly legal?: string };
  readonly tolerance: Tolerance;
}

export const defaultCouncilRules: CouncilRules = {
  preliminary: [
    { when: 'unbudgetedMoney', bodyKind: 'financeCommittee' },
    { when: 'localMatter', bodyKind: 'districtCouncil' },
  ],
  invitationDays: 5,
  signers: {},
  tolerance: defaultTolerance,
};

/** A time without a budget in force (vorläufige Haushaltsführung). */
export interface InterimPeriod {
  readonly from: Day;
  /** The last day; without one it goes on until the budget is in force. */
  readonly until?: Day;
}

/** What the municipality has configured: the same for every process and whoever records. */
export interface Surroundings {
  readonly council: CouncilRules;
  /** When there is no budget in force. */
  readonly interim: readonly InterimPeriod[];
  /** The newest version of a template, or the given one. */
  template(key: string, version?: number): Template | undefined;
  /** The council terms at whose end undecided papers lapse; none where they do not. */
  readonly terms: readonly { readonly from: Day; readonly until: Day }[];
  /** The last day on which something can be put on the agenda of a session in time. */
  readonly lastDayFor: (sessionOn: Day) => Day;
  /** The calendar of elections, budget rounds and funding calls. */
  readonly windows: readonly PlanningWindow[];
}

/** What holds until somebody has configured anything: no terms, and five calendar days as a week of work. */
export const usualSurroundings: Surroundings = {
  council: defaultCouncilRules,
  interim: [],
  template: (key, version) =>
    shipped.find((one) => one.key === key && (version === undefined || one.version === version)),
  terms: [],
  lastDayFor: (sessionOn) =>
    addDays(
      sessionOn,
      -(defaultCouncilRules.invitationDays + 1 + 2 * Math.ceil(defaultCouncilRules.invitationDays / 5)),
    ),
  windows: [],
};
