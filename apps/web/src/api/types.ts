/** The answers of the HTTP interface, as far as the screen uses them. */

export type Role = 'planner' | 'head' | 'liaison' | 'admin' | 'auditor';

/** A phase a mandate can cover. */
export type CoveragePhase =
  'method' | 'analysis' | 'recommendations' | 'measures' | 'implementation' | 'evaluation';

export type CoverageStatus =
  'none' | 'proposed' | 'pending' | 'conditional' | 'effective' | 'contested' | 'repealed';

export type Commissioning = 'none' | 'pending' | 'partial' | 'full' | 'statutory' | 'contested' | 'lost';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Person extends Named {
  readonly email: string;
  readonly role: Role;
  readonly department: Named | null;
  readonly treasury: boolean;
}

export interface ProcessRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly template: { readonly key: string; readonly name: string };
  readonly department: Named;
  readonly phase: string;
  readonly state: string;
  readonly since: string;
  readonly commissioning: Commissioning;
  readonly coverage: Readonly<Record<CoveragePhase, CoverageStatus>>;
  readonly accountable: Named | null;
  readonly updatedAt: string;
  readonly version: number;
}

export interface Counts {
  readonly total: number;
  readonly byPhase: Readonly<Record<string, number>>;
  readonly byCommissioning: Readonly<Record<string, number>>;
  readonly byDepartment: Readonly<Record<string, number>>;
}

export interface ProcessPage {
  readonly items: readonly ProcessRow[];
  readonly next: string | null;
  readonly counts: Counts;
}

export interface Missing {
  readonly code: string;
  readonly message: string;
  /** The part of the dossier to go to, such as `mandate.method`. */
  readonly where: string;
}

export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Something this person could record now, or why not. */
export interface NextEntry {
  readonly type: string;
  readonly label: string;
  readonly permitted: boolean;
  readonly possible: boolean;
  readonly missing: readonly Missing[];
  readonly prefill?: Readonly<Record<string, unknown>>;
  /** The part of the dossier it is about, in words; its id is in the prefilled data. */
  readonly about?: string;
  /** Leads to another state. */
  readonly forward: boolean;
}

export interface JournalEntry {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly summary?: string;
  readonly actor: { readonly id: string; readonly name: string; readonly role: Role };
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly basis?: string | null;
  readonly reversed: boolean;
  readonly hash: string;
  /** Not public, and not for this reader. */
  readonly hidden?: boolean;
  /** Blanked on legal grounds. */
  readonly redacted?: { readonly reason: string; readonly at: string };
}
