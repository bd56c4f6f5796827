import type { Actor } from '../contract/actor.js';
import type { Entry } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { OutsideKind } from '../vocabulary/kinds.js';
import { defaultCouncilRules, type BodyFacts } from '../contract/surroundings.js';
import { shipped } from '../templates/shipped.js';
import type { Template } from '../templates/template.js';
import type { Day } from '../time/days.js';
import type { PlanningWindow } from '../time/windows.js';

/** A planner of the department `social`; what is not said otherwise she submits, plans and drafts. */
export const pia: Actor = { id: 'pia', role: 'planner', department: 'social' };
/** Her colleague; has nothing to do with a process unless told. */
export const paul: Actor = { id: 'paul', role: 'planner', department: 'social' };
/** The head of `social`, and who heads it with her: four eyes need two. */
export const helga: Actor = { id: 'helga', role: 'head', department: 'social' };
export const hanno: Actor = { id: 'hanno', role: 'head', department: 'social' };
/** A planner and the head of another department. */
export const yara: Actor = { id: 'yara', role: 'planner', department: 'youth' };
export const yuri: Actor = { id: 'yuri', role: 'head', department: 'youth' };
/** The council liaison, twice; and one with the treasury flag. */
export const lena: Actor = { id: 'lena', role: 'liaison' };
export const lars: Actor = { id: 'lars', role: 'liaison' };
export const thea: Actor = { id: 'thea', role: 'liaison', treasury: true };
export const adam: Actor = { id: 'adam', role: 'admin' };
export const ada: Actor = { id: 'ada', role: 'auditor' };

export const everybody: readonly Actor[] = [pia, paul, helga, hanno, yara, yuri, lena, lars, thea, adam, ada];

/** The bodies there are; the youth welfare committee decides in its own field. */
export const bodies: readonly BodyFacts[] = [
  { id: 'council', name: 'Kreistag', kind: 'council', responsibilities: [] },
  {
    id: 'youthWelfareCommittee',
    name: 'Jugendhilfeausschuss',
    kind: 'youthWelfareCommittee',
    responsibilities: [{ subject: 'youthWelfare' }, { subject: 'dayCare', mostCents: 5_000_000 }],
  },
  { id: 'financeCommittee', name: 'Finanzausschuss', kind: 'financeCommittee', responsibilities: [] },
  { id: 'north', name: 'Regionalbeirat Nord', kind: 'districtCouncil', area: 'Nord', responsibilities: [] },
  { id: 'executive', name: 'Landrat', kind: 'executive', responsibilities: [] },
];

/** The calendar: an election, and a budget round that is over when it is decided. */
export const windows: readonly PlanningWindow[] = [
  {
    id: 'election',
    kind: 'election',
    title: 'Kreistagswahl 2024',
    opensOn: '2024-06-09',
    closesOn: '2024-12-31',
    noticeDays: 30,
    subject: 'any',
  },
  {
    id: 'budget',
    kind: 'budgetRound',
    title: 'Haushalt 2025',
    opensOn: '2024-04-01',
    closesOn: '2024-06-30',
    noticeDays: 14,
    subject: 'any',
  },
];

/** Monday to Friday; what a holiday is the shell knows. */
function workingDays(after: Day, before: Day): number {
  let days = 0;
  for (let at = Date.parse(after) + 86_400_000; at < Date.parse(before); at += 86_400_000)
    if (![0, 6].includes(new Date(at).getUTCDay())) days += 1;
  return days;
}

export const indicatorIds: readonly string[] = ['sgb2', 'over65'];
/** The first is the whole municipality, the others parts of it. */
export const socialSpaceIds: readonly string[] = ['county', 'north', 'harbour'];

/** The day on which every indicator was measured in every space. */
export const MEASURED_ON: Day = '2023-12-31';

const there: Readonly<Record<OutsideKind, readonly string[]>> = {
  person: everybody.map(({ id }) => id),
  department: ['social', 'youth'],
  body: bodies.map(({ id }) => id),
  template: shipped.map(({ key }) => key),
  window: windows.map(({ id }) => id),
  budgetRound: windows.filter(({ kind }) => kind === 'budgetRound').map(({ id }) => id),
  process: ['earlier'],
  indicator: indicatorIds,
  socialSpace: socialSpaceIds,
};

/** The shipped templates, and a second version of each: everybody signs, others are to be involved. */
const templates: readonly Template[] = shipped.flatMap((template) => [
  template,
  {
    ...template,
    version: 2,
    cycleMonths: 24,
    coSigners: ['treasury'],
    participation: [
      { phase: 'analysis', group: 'Eltern' },
      { phase: 'measures', group: 'Verbände' },
    ],
  },
]);

/** The newest version of a template, or the given one. */
export const templateOf = (key: string, version = 2): Template | undefined =>
  templates.find((template) => template.key === key && template.version === version);

/** What a test may want to be otherwise in the world outside the dossier. */
export type Elsewhere = Partial<
  Pick<
    Context,
    | 'successorId'
    | 'successorOf'
    | 'council'
    | 'interim'
    | 'template'
    | 'bodies'
    | 'knows'
    | 'windows'
    | 'bundle'
    | 'measuredOn'
  >
>;

/** The facts from outside on a day: these people, departments, bodies and templates exist, no others. */
export const aContext = (today: Day, journal: readonly Entry[] = [], elsewhere: Elsewhere = {}): Context => ({
  today,
  processId: 'p-1',
  knows: (kind, id) => there[kind].includes(id),
  measuredOn: (indicatorId, spaceId) =>
    indicatorIds.includes(indicatorId) && socialSpaceIds.includes(spaceId) ? [MEASURED_ON] : [],
  template: templateOf,
  council: defaultCouncilRules,
  interim: [],
  bodies: () => bodies,
  windows: () => windows,
  departmentName: (id) => ({ social: 'Soziales', youth: 'Jugend' })[id] ?? id,
  workingDays,
  successorOf: () => undefined,
  journal,
  ...elsewhere,
});
