import type { Day } from './days.js';
import type { Entry } from './entry.js';
import type { RefKind } from './fields.js';
import type { Template } from './templates/template.js';
import type { PlanningWindow } from './windows.js';
import type { BodyKind, PaperKind, Role } from './vocabulary.js';

/** Who records: a signed-in person as the journal and the rights table know one. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly department?: string;
  /** Holds the treasury flag. */
  readonly treasury?: boolean;
}

/** How far a department head may change a running mandate without the council (design 2.2). */
export interface Tolerance {
  readonly days: number;
  readonly percent: number;
  readonly cents: number;
}

export const defaultTolerance: Tolerance = { days: 90, percent: 10, cents: 1_000_000 };

/** What a body may decide by itself (design 2.6): a field, up to a sum, for a time. */
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

/** Kinds of things that live outside the dossier. */
export type OutsideKind = Extract<
  RefKind,
  | 'person'
  | 'department'
  | 'body'
  | 'template'
  | 'window'
  | 'budgetRound'
  | 'process'
  | 'socialSpace'
  | 'indicator'
>;

/** What the other processes of a bundle say of it; asked of a paper that joins it. */
export interface BundleFacts {
  readonly id: string;
  readonly title: string;
  /** The sessions for which it was put on the agenda. */
  readonly sessions: readonly BundleSession[];
}

export interface BundleSession {
  readonly sessionOn: Day;
  /** What the body did with the papers that have a result. */
  readonly results: readonly string[];
  /** Whether a paper still waits for its result. */
  readonly open: boolean;
}

/** The facts from outside the dossier that a decision about an entry needs; all of it handed in, nothing looked up. */
export interface Context {
  readonly today: Day;
  /** The id of the process that a submission opens; made by the shell. */
  readonly processId?: string;
  /** Whether something outside the dossier is there (and, for a person, still in office). */
  knows(kind: OutsideKind, id: string): boolean;
  /** The days on which the register holds a value of an indicator for a space, the first first; also why there is none. */
  measuredOn(indicatorId: string, spaceId: string): readonly Day[];
  /** The newest version of a template, or the given one. */
  template(key: string, version?: number): Template | undefined;
  readonly council: CouncilRules;
  /** When there is no budget in force. */
  readonly interim: readonly InterimPeriod[];
  /** Every body there is. */
  bodies(): readonly BodyFacts[];
  /** The calendar of windows: elections, budget rounds, funding calls. */
  windows(): readonly PlanningWindow[];
  /** The name of a department; the id where there is none. */
  departmentName(id: string): string;
  /** Working days after the one day and before the other, by the holidays of the federal state. */
  workingDays(after: Day, before: Day): number;
  /** The process that names this one as its predecessor, if there is one. */
  readonly successorId?: string;
  /** The successor that the predecessor named in a submission already has, if any. */
  successorOf(processId: string): string | undefined;
  /** The bundle that a paper is to join, where there is one already. */
  readonly bundle?: BundleFacts;
  /** The journal so far; only taking back an entry reads it. */
  readonly journal: readonly Entry[];
  /** The first entry that would not be legal if the given one had not been recorded; put in by `record`. */
  readonly breaksWithout?: (seq: number) => Entry | undefined;
}
