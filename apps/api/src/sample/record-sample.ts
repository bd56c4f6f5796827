import {
  fillIn,
  faultText,
  record,
  tell,
  type Actor,
  type Attempt,
  type Context,
  type Day,
  type Dossier,
  type Entry,
  type Makers,
  type Recorded,
  type Refusal,
} from '@plankreis/process';
import { workingDays } from '../registers/council-rules/working-days.js';
import { bodies } from './registers/bodies.js';
import { departments } from './registers/departments.js';
import { people, type SamplePerson } from './registers/people.js';
import { indicators } from './registers/indicators.js';
import type { County } from './county.js';
import { socialSpaces } from './registers/social-spaces.js';
import type { Story, StoryEntry } from './story/story.js';

/** One entry with what the process has become by it. */
export interface RecordedStep {
  readonly entry: Entry;
  readonly dossier: Dossier;
}

/** A process as the core recorded it; every step in order, the first one opens it. */
export interface RecordedStory {
  readonly processId: string;
  readonly steps: readonly RecordedStep[];
  readonly journal: readonly Entry[];
  readonly dossier: Dossier;
}

/** The core refuses what a story tells; the message says which entry, and why. */
export class StoryNotLegal extends Error {
  override readonly name = 'StoryNotLegal';

  constructor(
    readonly processId: string,
    readonly attempt: Attempt,
    readonly refusal: Refusal,
  ) {
    super(`${processId}, ${attempt.type} on ${attempt.occurredOn}: ${told(refusal)}`);
  }
}

function told(refusal: Refusal): string {
  switch (refusal.code) {
    case 'entry.invalid':
      return refusal.faults.map(({ path, code }) => `${path}: ${faultText(code, 'de')}`).join(' ');
    case 'entry.notPermitted':
      return refusal.code;
    case 'entry.notPossible':
      return `${refusal.code}; possible: ${refusal.possible.join(', ')}`;
    case 'requirements.missing':
      return refusal.missing.map((missing) => tell(missing, 'de').message).join(' ');
  }
}

/** The first day of each story: that of its submission, or of the renewal that submits it. */
function beginsOn(story: Story, stories: readonly Story[]): Day {
  const before = stories.find(({ id }) => id === story.follows);
  const opening = before ? before.entries.find(({ type }) => type === 'cycle.renewed') : story.entries[0];
  if (!opening) throw new Error(`The story ${story.id} has no beginning.`);
  return opening.on;
}

/** Numbers as the program gives them, `2026-001`, counted per year in order of submission. */
function numbersOf(stories: readonly Story[]): ReadonlyMap<string, string> {
  const counted = new Map<string, number>();
  return new Map(
    byBeginning(stories).map((story) => {
      const year = beginsOn(story, stories).slice(0, 4);
      const count = (counted.get(year) ?? 0) + 1;
      counted.set(year, count);
      return [story.id, `${year}-${String(count).padStart(3, '0')}`];
    }),
  );
}

/** Oldest first, so that every predecessor is there before its successor. */
const byBeginning = (stories: readonly Story[]): Story[] =>
  stories.toSorted((one, other) => beginsOn(one, stories).localeCompare(beginsOn(other, stories)));

const actors = new Map<string, Actor>(
  people.map(({ id, role, departmentId, ...more }: SamplePerson) => [
    id,
    { id, role, department: departmentId, treasury: more.treasury ?? false },
  ]),
);

function actorOf(personId: string): Actor {
  const actor = actors.get(personId);
  if (!actor) throw new Error(`Nobody in the sample county is ${personId}.`);
  return actor;
}

const isKnown = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.some((one) => one.id === id);

/** What one process is recorded with. */
interface Telling {
  readonly county: County;
  readonly story: Story;
  /** The processes there are, for those that name each other. */
  readonly others: readonly string[];
  readonly number: string;
  readonly successorId?: string;
  /** Whether the successor is there by now. */
  readonly renewed: boolean;
  readonly steps: readonly RecordedStep[];
}

function contextOf(telling: Telling, today: Day): Context {
  const { county, story, others, renewed, successorId, steps } = telling;
  const { councilRules, windows, templateOn } = county;
  return {
    today,
    processId: story.id,
    successorId: renewed ? successorId : undefined,
    successorOf: () => undefined,
    council: councilRules,
    interim: councilRules.interim ?? [],
    bodies: () => bodies,
    windows: () => windows,
    departmentName: (id) => departments.find((department) => department.id === id)?.name ?? id,
    workingDays: (after, before) => workingDays(after, before, councilRules.federalState),
    template: (key, version) => templateOn(today, key, version),
    journal: steps.map(({ entry }) => entry),
    measuredOn: (indicatorId, spaceId) =>
      county.analysis.indicatorValues
        .filter((value) => value.indicatorId === indicatorId && value.spaceId === spaceId)
        .map(({ asOf }) => asOf),
    knows: (kind, id) => {
      switch (kind) {
        case 'person':
          return isKnown(people, id);
        case 'department':
          return isKnown(departments, id);
        case 'body':
          return isKnown(bodies, id);
        case 'indicator':
          return isKnown(indicators, id);
        case 'template':
          return templateOn(today, id) !== undefined;
        case 'socialSpace':
          return isKnown(socialSpaces, id);
        case 'window':
          return isKnown(windows, id);
        case 'budgetRound':
          return windows.some((window) => window.id === id && window.kind === 'budgetRound');
        case 'process':
          return id === story.follows || others.includes(id);
      }
    },
  };
}

/** Office hours: entries of one day follow each other by a few minutes. */
function instant(day: Day, steps: readonly RecordedStep[]): string {
  const earlier = steps.filter(({ entry }) => entry.recordedAt.startsWith(day)).length;
  const minutes = 8 * 60 + earlier * 4;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`;
}

type Told = Pick<StoryEntry, 'by' | 'on' | 'at' | 'basis'> & { readonly type: string; readonly data: object };

/** The process with one entry more. @throws StoryNotLegal */
function withEntry(telling: Telling, told: Told, trusted = false): { telling: Telling; recorded: Recorded } {
  const { county, story, number, steps } = telling;
  const seq = steps.length + 1;
  const id = `${story.id}-${String(seq)}`;
  const day = told.at ?? told.on;
  const before = steps.at(-1)?.dossier;
  const make: Makers = {
    id: () => id,
    number: () => number,
    template: (key, version) => county.templateOn(day, key, version),
    ...(before && { templateKey: before.template.key }),
    successorId: () => telling.successorId ?? `${story.id}-fortschreibung`,
  };
  const completed = fillIn(told.type, told.data, make, trusted);
  const attempt: Attempt = {
    type: told.type,
    data: 'data' in completed ? completed.data : told.data,
    actor: actorOf(told.by),
    occurredOn: told.on,
    basis: told.basis,
  };
  if ('faults' in completed)
    throw new StoryNotLegal(story.id, attempt, { code: 'entry.invalid', faults: completed.faults });
  const recorded = record(before, attempt, contextOf(telling, day));
  if (!recorded.ok) throw new StoryNotLegal(story.id, attempt, recorded.refusal);
  const entry: Entry = { ...recorded.attempt, id, seq, recordedAt: instant(day, steps) };
  return { telling: { ...telling, steps: [...steps, { entry, dossier: recorded.dossier }] }, recorded };
}

/** The submission of a successor, as its predecessor's renewal sets it off. */
interface Submission extends Told {
  readonly processId: string;
}

const submissions = (told: Told, recorded: Recorded): Submission[] =>
  recorded.effects.map((effect) => ({
    ...told,
    type: 'topic.submitted',
    processId: effect.processId,
    data: effect.data,
  }));

function recordStory(
  start: Telling,
  opening: Submission | undefined,
): { recorded: RecordedStory; sets: Submission[] } {
  let telling = opening ? withEntry(start, opening, true).telling : start;
  const sets: Submission[] = [];
  for (const told of start.story.entries) {
    // A bundle has one id in all its processes; which one, the stories say.
    const next = withEntry(telling, told, told.type === 'paper.bundled');
    const setOff = submissions(told, next.recorded);
    sets.push(...setOff);
    telling = { ...next.telling, renewed: telling.renewed || setOff.length > 0 };
  }
  const dossier = telling.steps.at(-1)?.dossier;
  if (!dossier) throw new Error(`The story ${start.story.id} is empty.`);
  const { steps } = telling;
  return {
    recorded: { processId: start.story.id, steps, journal: steps.map(({ entry }) => entry), dossier },
    sets,
  };
}

/**
 * The stories of a county as the core records them, oldest first, every successor after its predecessor. Pure: the same stories
 * give the same ids, numbers and instants. @throws StoryNotLegal where the core refuses an entry
 */
export function recordSample(county: County, stories = county.processes): RecordedStory[] {
  const numbers = numbersOf(stories);
  const submitted = new Map<string, Submission>();
  return byBeginning(stories).map((story) => {
    const opening = submitted.get(story.id);
    if (story.follows !== undefined && !opening)
      throw new Error(`The story ${story.id} follows ${story.follows}, which was not renewed.`);
    const successorId = stories.find(({ follows }) => follows === story.id)?.id;
    const start: Telling = {
      county,
      story,
      others: stories.map(({ id }) => id),
      number: numbers.get(story.id) ?? '',
      successorId,
      renewed: false,
      steps: [],
    };
    const { recorded, sets } = recordStory(start, opening);
    for (const submission of sets) submitted.set(submission.processId, submission);
    return recorded;
  });
}
