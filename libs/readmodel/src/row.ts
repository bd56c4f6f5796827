import {
  accountable,
  commissioning,
  coverage,
  NEVER,
  phaseOf,
  type Commissioning,
  type CoverageStatus,
  type Day,
  type Dossier,
  type Phase,
  type StateName,
  type Surroundings,
  type TrafficLight,
} from '@plankreis/process';
import { derivation } from './derivation.js';
import { folded } from './folded.js';
import { lightColumns, lightValues } from './light-columns.js';

/** What a list shows of a process, before names are put to the ids. */
export interface ProcessRow {
  readonly processId: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly templateKey: string;
  readonly templateVersion: number;
  readonly department: string;
  readonly phase: string;
  readonly state: StateName;
  readonly since: Day;
  readonly commissioning: Commissioning;
  readonly coverage: Readonly<Record<Phase, CoverageStatus>>;
  readonly accountableId?: string;
  readonly accountableUntil?: Day;
  /** How it stands, as far as the reader may know. */
  readonly light: TrafficLight;
  readonly nextDueOn?: Day;
  /** UTC instant of the last entry. */
  readonly updatedAt: string;
}

/** When the last entry was recorded, and which day that was where the planners are. */
export interface Moment {
  readonly recordedAt: string;
  readonly today: Day;
  /** What is configured; what usually holds where that is not known yet. */
  readonly around?: Surroundings;
}

/** The columns that every entry changes, or the day on which it is recorded, in the order of {@link passingValues}. */
export const passingColumns = ['version', 'accountable_id', 'accountable_until', 'updated_at'] as const;

export function passingValues(dossier: Dossier, { today, recordedAt }: Moment): readonly unknown[] {
  const inCharge = accountable(dossier, today);
  return [dossier.version, inCharge?.personId, inCharge?.until, recordedAt];
}

/** The columns that tell how the process stands, in the order of {@link standingValues}. */
export const standingColumns = [
  'phase',
  'state',
  'since',
  'commissioning',
  'coverage',
  ...lightColumns,
] as const;

export const standingValues = derivation((dossier, around): readonly unknown[] => [
  phaseOf(dossier.state),
  dossier.state,
  dossier.since,
  commissioning(dossier),
  JSON.stringify(statuses(dossier)),
  ...lightValues(dossier, around),
]);

/** The columns a submission settles, in the order of {@link settledValues}. */
export const settledColumns = [
  'number',
  'number_key',
  'title',
  'title_key',
  'template_key',
  'template_version',
  'department',
  'predecessor_id',
  'search',
] as const;

export const settledValues = (dossier: Dossier): unknown[] => [
  dossier.number,
  numberKey(dossier.number),
  dossier.title,
  folded(dossier.title),
  dossier.template.key,
  dossier.template.version,
  dossier.department,
  dossier.predecessorId,
  folded([dossier.number, dossier.title, dossier.area, dossier.summary ?? ''].join(' ')),
];

/** Numbers sort as people count: 2026-999 before 2026-1000. */
const numberKey = (number: string): string => number.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

function statuses(dossier: Dossier): Record<string, CoverageStatus> {
  return Object.fromEntries(Object.entries(coverage(dossier)).map(([phase, { status }]) => [phase, status]));
}

/** Who is responsible, and until when; the far future where no end is set. */
export function people(dossier: Dossier): Map<string, Day> {
  const untilByPerson = new Map<string, Day>();
  for (const { personId, until = NEVER } of dossier.responsibilities)
    if (until > (untilByPerson.get(personId) ?? '')) untilByPerson.set(personId, until);
  return untilByPerson;
}
