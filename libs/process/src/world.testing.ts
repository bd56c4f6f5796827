import { defaultTolerance, type Actor, type Context, type OutsideKind } from './context.js';
import type { Day } from './days.js';
import type { Entry } from './entry.js';
import { shipped } from './templates/shipped.js';

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

const there: Readonly<Record<OutsideKind, readonly string[]>> = {
  person: everybody.map(({ id }) => id),
  department: ['social', 'youth'],
  body: ['council', 'youthWelfareCommittee'],
  template: shipped.map(({ key }) => key),
  process: ['earlier'],
};

/** What a test may want to be otherwise in the world outside the dossier. */
export type Elsewhere = Partial<Pick<Context, 'successorId' | 'successorOf' | 'tolerance'>>;

/** The facts from outside on a day: these people, departments, bodies and templates exist, no others. */
export const aContext = (today: Day, journal: readonly Entry[] = [], elsewhere: Elsewhere = {}): Context => ({
  today,
  processId: 'p-1',
  knows: (kind, id) => there[kind].includes(id),
  template: (key) => shipped.find((template) => template.key === key),
  tolerance: defaultTolerance,
  successorOf: () => undefined,
  journal,
  ...elsewhere,
});
