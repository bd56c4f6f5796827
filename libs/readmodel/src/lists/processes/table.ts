import {
  accountable,
  commissioning,
  coverage,
  lightDays,
  NEVER,
  phaseOf,
  type Commissioning,
  type CoverageStatus,
  type Day,
  type Dossier,
  type Light,
  type Phase,
  type StateName,
  type Surroundings,
} from '@plankreis/process';
import { day, integer, json, text, words } from '../../tables/column.js';
import { derivation } from '../../tables/derivation.js';
import { folded } from '../../tables/folded.js';
import { referred, table, type StoredRow } from '../../tables/table.js';
import { totals } from '../../tables/totals.js';

/** When the last entry was recorded, and which day that was where the planners are. */
export interface Moment {
  readonly recordedAt: string;
  readonly today: Day;
  /** What is configured; what usually holds where that is not known yet. */
  readonly around?: Surroundings;
}

const filters = ['phase', 'state', 'commissioning', 'department', 'templateKey'] as const;
const days = ['dueOn', 'openDueOn', 'alertOn', 'openAlertOn'] as const;

/**
 * One row for each process. Every index ends in the sort key and the id, so that a page starts where the one before
 * ended; none is there for a combination of filters: the most selective one is walked.
 */
export const processTable = table(
  'process_row',
  {
    processId: text(),
    version: integer(),
    number: text(),
    numberKey: text(),
    title: text(),
    titleKey: text(),
    templateKey: text(),
    templateVersion: integer(),
    department: text(),
    phase: text(),
    state: text<StateName>(),
    since: day(),
    commissioning: text<Commissioning>(),
    coverage: json<Readonly<Record<Phase, CoverageStatus>>>(),
    accountableId: text().optional(),
    accountableUntil: day().optional(),
    predecessorId: text().optional(),
    /** UTC instant of the last entry. */
    updatedAt: text(),
    /** The states it has been in, oldest first: told by the journal, not by the dossier. */
    travelled: words<StateName>(),
    search: text(),
    // From these its light and its next deadline are told on any day: nothing is written when a day passes.
    stillLight: text<Light>(),
    stillFacets: words(),
    vacantFrom: day(),
    dueOn: day(),
    alertOn: day(),
    openDueOn: day(),
    openAlertOn: day(),
  },
  {
    key: ['processId'],
    indexes: [
      ...(['numberKey', 'titleKey', 'since', 'updatedAt', ...days] as const).map(
        (order) => [order, 'processId'] as const,
      ),
      ...filters.map((filter) => [filter, 'updatedAt', 'processId'] as const),
      ['state', 'since', 'processId'],
    ],
    unique: [['predecessorId']],
  },
);

/** Its columns where a list of parts is joined with it. */
export const p = referred(processTable.columns, 'p');

/** How many processes there are, as the desks show it. */
export const processTotals = totals(processTable, {
  name: 'process_total',
  by: ['phase', 'commissioning'],
  sums: [],
});

/** Who is responsible in a process, in whatever part, and until when. */
export const personTable = table(
  'process_person',
  { personId: text(), processId: text(), until: day() },
  { key: ['personId', 'processId'], indexes: [['processId']] },
);

/** What every entry changes, or the day on which it is recorded. */
export function passing(dossier: Dossier, { today, recordedAt }: Moment): StoredRow {
  const inCharge = accountable(dossier, today);
  return processTable.storeSome({
    version: dossier.version,
    accountableId: inCharge?.personId,
    accountableUntil: inCharge?.until,
    updatedAt: recordedAt,
  });
}

/** How the process stands. */
export const situation = derivation((dossier, around): StoredRow => ({
  ...processTable.storeSome({
    phase: phaseOf(dossier.state),
    state: dossier.state,
    since: dossier.since,
    commissioning: commissioning(dossier),
    coverage: statuses(dossier),
  }),
  ...light(dossier, around),
}));

/** What the light of a process and its next deadline are told from. */
export function light(dossier: Dossier, around: Surroundings): StoredRow {
  const { still, vacantFrom, dueOn, alertOn, openDueOn, openAlertOn } = lightDays(dossier, around);
  return processTable.storeSome({
    stillLight: still.light,
    stillFacets: still.facets,
    ...{ vacantFrom, dueOn, alertOn, openDueOn, openAlertOn },
  });
}

/** What the process goes by, as its submission has told it. */
export const identity = derivation((dossier): StoredRow =>
  processTable.storeSome({
    number: dossier.number,
    numberKey: numberKey(dossier.number),
    title: dossier.title,
    titleKey: folded(dossier.title),
    templateKey: dossier.template.key,
    templateVersion: dossier.template.version,
    department: dossier.department,
    predecessorId: dossier.predecessorId,
    search: folded([dossier.number, dossier.title, dossier.area, dossier.summary ?? ''].join(' ')),
  }),
);

/** What of a process is counted. */
export const counted = derivation((dossier): StoredRow =>
  processTable.storeSome({
    department: dossier.department,
    phase: phaseOf(dossier.state),
    commissioning: commissioning(dossier),
  }),
);

/** Numbers sort as people count: 2026-999 before 2026-1000. */
const numberKey = (number: string): string => number.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

function statuses(dossier: Dossier): Readonly<Record<Phase, CoverageStatus>> {
  const told = Object.entries(coverage(dossier)).map(([phase, { status }]) => [phase, status]);
  // The keys are those of the coverage: every phase.
  return Object.fromEntries(told) as Record<Phase, CoverageStatus>;
}

/** Who is responsible, and until when; the far future where no end is set. */
export function people({ id: processId, responsibilities }: Dossier): StoredRow[] {
  const untilByPerson = new Map<string, Day>();
  for (const { personId, until = NEVER } of responsibilities)
    if (until > (untilByPerson.get(personId) ?? '')) untilByPerson.set(personId, until);
  return [...untilByPerson].map(([personId, until]) => personTable.store({ personId, processId, until }));
}
