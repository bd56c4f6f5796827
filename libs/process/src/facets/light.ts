import type { Surroundings } from '../contract/surroundings.js';
import { deadlines, leads } from '../deadlines/deadlines.js';
import type { Dossier } from '../dossier/dossier.js';
import { NEVER, type Day } from '../time/days.js';
import { isFinal } from '../vocabulary/states.js';
import type { Facet } from './facet.js';
import { stillFacets } from './facets.js';

export const lights = ['red', 'yellow', 'green', 'none'] as const;
/** How a process stands, at a glance; none for one that has ended. */
export type Light = (typeof lights)[number];

type Level = 'red' | 'yellow';

/** Which values of a facet are worse than good, by its name. */
const levels: Readonly<Record<string, Readonly<Record<string, Level>>>> = {
  commissioning: { lost: 'red', contested: 'yellow', partial: 'yellow' },
  processBudget: { overrun: 'red', blocked: 'red', provisional: 'yellow' },
  measureBudget: { gap: 'yellow' },
  participation: { overdue: 'red' },
  responsibility: { vacant: 'yellow' },
  reporting: { due: 'yellow', overdue: 'red' },
  clock: { dueSoon: 'yellow', overdue: 'red' },
};

export interface TrafficLight {
  readonly light: Light;
  /** The facets that are as bad as that, by name. */
  readonly facets: readonly string[];
}

/** The worst of some facets of a process. */
export function lightOf(
  { state }: Pick<Dossier, 'state'>,
  facets: Readonly<Record<string, Facet<string>>>,
): TrafficLight {
  if (isFinal(state)) return { light: 'none', facets: [] };
  for (const level of ['red', 'yellow'] as const) {
    const bad = Object.keys(levels).filter((facet) => levels[facet]?.[facets[facet]?.value ?? ''] === level);
    if (bad.length > 0) return { light: level, facets: bad };
  }
  return { light: 'green', facets: [] };
}

const first = (days: readonly Day[]): Day => days.toSorted()[0] ?? NEVER;

/** From when on what shows, so that the light of a day can be told without looking at the process again. */
export interface LightDays {
  /** What no day changes. */
  readonly still: TrafficLight;
  /** The day from which nobody has the lead. */
  readonly vacantFrom: Day;
  /** The first day something is due, and the first one something is warned of. */
  readonly dueOn: Day;
  readonly alertOn: Day;
  /** The same of what everybody may read. */
  readonly openDueOn: Day;
  readonly openAlertOn: Day;
}

/** What the light of a process depends on; a day that never comes where there is nothing. */
export function lightDays(dossier: Dossier, around: Surroundings): LightDays {
  const told = deadlines(dossier, around);
  const open = told.filter((one) => one.public);
  const last = leads(dossier).at(-1);
  return {
    still: lightOf(dossier, { ...stillFacets(dossier) }),
    vacantFrom: last?.who.kind === 'department' && !isFinal(dossier.state) ? last.from : NEVER,
    dueOn: first(told.map(({ dueOn }) => dueOn)),
    alertOn: first(told.map(({ from }) => from)),
    openDueOn: first(open.map(({ dueOn }) => dueOn)),
    openAlertOn: first(open.map(({ from }) => from)),
  };
}

/** Which of the days a reader may know. */
export interface DaysRead {
  readonly dueOn: Day;
  readonly alertOn: Day;
}

/** The light of a day, as {@link lightOf} would tell it from the facets. */
export function lightOn(
  { still, vacantFrom, dueOn, alertOn }: Pick<LightDays, 'still' | 'vacantFrom'> & DaysRead,
  today: Day,
): TrafficLight {
  if (still.light === 'none') return still;
  const clock = dueOn < today ? 'red' : alertOn <= today ? 'yellow' : 'green';
  const vacant = vacantFrom <= today ? 'yellow' : 'green';
  for (const level of ['red', 'yellow'] as const) {
    const bad = [
      ...(still.light === level ? still.facets : []),
      ...(vacant === level ? ['responsibility'] : []),
      ...(clock === level ? ['clock'] : []),
    ];
    if (bad.length > 0) return { light: level, facets: bad };
  }
  return { light: 'green', facets: [] };
}
