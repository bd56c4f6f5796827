import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  entryTypeNames,
  nextEntries,
  record,
  fillIn,
  stateNames,
  templates,
  type Actor,
  type EntryTypeName,
  type Refusal,
  type StateName,
} from '@plankreis/process';
import { plant, startApp, type TestApp } from '../../apps/api/src/app.testing.js';
import { atLeisure, Chance } from '../../libs/process/src/testing/chance.testing.js';
import { fitting } from '../../libs/process/src/testing/fitting.testing.js';
import type { History } from '../../libs/process/src/testing/given.testing.js';
import { inState } from '../../libs/process/src/testing/in-state.testing.js';
import {
  aContext,
  bodies,
  everybody,
  indicatorIds,
  MEASURED_ON,
  socialSpaceIds,
  windows,
} from '../../libs/process/src/testing/world.testing.js';

/**
 * Every state, every kind of person, every type of entry, through the running program: the interface says and does
 * exactly what the core says, and where it refuses the journal has grown by nothing.
 */
const TODAY = '2027-06-01';

const statuses: Readonly<Record<Refusal['code'], number>> = {
  'entry.invalid': 400,
  'entry.notPermitted': 403,
  'entry.notPossible': 409,
  'requirements.missing': 422,
};

let test: TestApp;
beforeAll(async () => {
  test = await startApp(
    {},
    { now: () => new Date(`${TODAY}T09:00:00Z`) },
    {
      departments: [
        { id: 'social', name: 'Soziales', short: 'Soz' },
        { id: 'youth', name: 'Jugend', short: 'Jug' },
      ],
      bodies: bodies.map((body) => ({ ...body, responsibilities: [...body.responsibilities] })),
      people: everybody.map(({ id, role, department, treasury }) => ({
        id,
        role,
        departmentId: department,
        treasury: treasury ?? false,
      })),
      registers: {
        socialSpaces: socialSpaceIds.map((id, index) => ({
          id,
          key: id,
          name: id,
          level: index === 0 ? 'municipality' : 'district',
          parentId: index === 0 ? null : socialSpaceIds[0]!,
          active: true,
        })),
        indicators: indicatorIds.map((id) => ({
          id,
          name: id,
          unit: '%',
          source: 'Statistik',
          active: true,
        })),
        values: indicatorIds.flatMap((indicatorId) =>
          socialSpaceIds.map((spaceId) => ({ indicatorId, spaceId, asOf: MEASURED_ON, value: '12.5' })),
        ),
        windows: windows.map((window) => ({ ...window, active: true })),
      },
    },
  );
});
afterAll(() => test.close());

/** Records a history anew over HTTP, each entry by who recorded it; answers the id of the process. */
async function retold(history: History): Promise<string> {
  const [submission, ...entries] = history.entries;
  const { number: _number, templateFacts: _facts, ...topic } = submission!.data as Record<string, unknown>;
  const opener = await test.as(submission!.actor.id);
  const opened = await opener.post('/api/processes').send({ ...topic, occurredOn: submission!.occurredOn });
  expect([opened.status, opened.body.errors]).toEqual([201, undefined]);
  const { id } = opened.body;
  for (const { actor, type, data, occurredOn, seq } of entries) {
    const { successorId: _successor, ...sent } = data as Record<string, unknown>;
    const answer = await posted(id, seq - 1, actor, type, sent, occurredOn);
    expect([type, answer.status, answer.body.missing]).toEqual([type, 201, undefined]);
  }
  return id;
}

async function posted(id: string, version: number, actor: Actor, type: string, data: object, on = TODAY) {
  const client = await test.as(actor.id);
  return client
    .post(`/api/processes/${id}/entries`)
    .set('If-Match', `"${version}"`)
    .send({ type, data, occurredOn: on });
}

/** What a refusal says is missing, or why the part that was named does not take the entry. */
function whyOf(refusal: Refusal) {
  if (refusal.code === 'requirements.missing') return refusal.missing;
  return refusal.code === 'entry.notPossible' && refusal.because.length > 0 ? refusal.because : undefined;
}

/** The program under test has the templates that come with it. */
const here = {
  template: (key: string, version?: number) =>
    templates.find((one) => one.key === key && (version === undefined || one.version === version)),
};

/** What the core says of an entry: the status it means, and what is missing. */
function judged(history: History, actor: Actor, type: EntryTypeName, data: object) {
  const make = {
    id: () => 'new',
    number: () => '2027-001',
    ...here,
    successorId: () => 'next',
  };
  const completed = fillIn(type, data, make);
  if ('faults' in completed) return { status: 400 };
  const context = aContext(TODAY, history.entries, here);
  const answer = record(history.dossier, { type, data: completed.data, actor, occurredOn: TODAY }, context);
  if (answer.ok) return { status: 201, state: answer.dossier.state };
  const { refusal } = answer;
  return { status: statuses[refusal.code], missing: whyOf(refusal)?.map(({ code }) => code) };
}

/** Data for each type, about the part that `next` names where it names one. */
function trials(history: History, actor: Actor): readonly Trial[] {
  const context = aContext(TODAY, history.entries, here);
  const rows = nextEntries(history.dossier, actor, context);
  return entryTypeNames
    .filter((type) => type !== 'topic.submitted')
    .flatMap((type) => {
      const about = rows.find((row) => row.type === type && row.about !== undefined)?.prefill;
      const circumstances = {
        actor,
        dossier: history.dossier,
        today: TODAY,
        chance: new Chance(7),
        journal: history.entries,
        about: about as Readonly<Record<string, unknown>> | undefined,
      };
      const data = fitting[type](circumstances);
      return data ? [{ type, data, told: judged(history, actor, type, data) }] : [];
    });
}

interface Trial {
  readonly type: EntryTypeName;
  readonly data: object;
  readonly told: ReturnType<typeof judged>;
}

const asked = new Set<string>();

/**
 * Whether a refusal is the first of its type in this state, of its type for this person, of its kind for this person in
 * this state, or with these reasons. The core is asked everything, about all three at once (next.spec.ts); what may be
 * wrong on the way to it and back depends on less. `RUNS=2` asks all.
 */
function tellsMore(state: StateName, actor: Actor, { type, told }: Trial): boolean {
  const kinds = [
    `${state} ${type}`,
    `${actor.id} ${type}`,
    `${state} ${actor.id} ${String(told.status)}`,
    `${type} ${String(told.status)} ${told.missing?.join() ?? ''}`,
  ];
  const isNew = kinds.some((kind) => !asked.has(kind));
  for (const kind of kinds) asked.add(kind);
  return isNew || atLeisure;
}

describe.each(stateNames)('a process that is %s', (state: StateName) => {
  const history = inState[state]();
  const ofEach = new Map(everybody.map((actor) => [actor, trials(history, actor)]));
  let id: string;
  beforeAll(async () => {
    id = await retold(history);
  });

  it('got there over HTTP', async () => {
    const reader = await test.as('lena');
    const { body } = await reader.get(`/api/processes/${id}`).expect(200);
    expect([body.state, body.version]).toEqual([state, history.dossier.version]);
  });

  it.each(everybody.map((actor) => [actor.id, actor] as const))(
    'tells %s what is next as the core does',
    async (_, actor) => {
      const client = await test.as(actor.id);
      const { body } = await client.get(`/api/processes/${id}/next`).expect(200);
      const core = nextEntries(history.dossier, actor, aContext(TODAY, history.entries, here));
      const plain = ({
        type,
        permitted,
        possible,
        forward,
      }: {
        type: string;
        permitted: boolean;
        possible: boolean;
        forward: boolean;
      }) => ({
        type,
        permitted,
        possible,
        forward,
      });
      const codes = ({ missing }: { missing: readonly { code: string }[] }) =>
        missing.map(({ code }) => code);
      expect(body.map(plain)).toEqual(core.map(plain));
      expect(body.map(codes)).toEqual(core.map(codes));
    },
  );

  it.each(everybody.map((actor) => [actor.id, actor] as const))(
    'refuses %s what the core refuses',
    async (_, actor) => {
      const refused = ofEach.get(actor)!.filter(({ told }) => told.status !== 201);
      for (const { type, data, told } of refused.filter((trial) => tellsMore(state, actor, trial))) {
        const { status, body } = await posted(id, history.dossier.version, actor, type, data);
        expect([type, status]).toEqual([type, told.status]);
        expect([type, body.missing?.map(({ code }: { code: string }) => code)]).toEqual([type, told.missing]);
      }
      const reader = await test.as('lena');
      const { body } = await reader.get(`/api/processes/${id}/entries`).expect(200);
      expect(body.items).toHaveLength(history.entries.length);
    },
  );

  it('accepts what the core accepts, with the same outcome', async () => {
    const tried = new Set<EntryTypeName>();
    for (const [actor, trials] of ofEach)
      for (const { type, data, told } of trials) {
        if (told.status !== 201 || tried.has(type)) continue;
        tried.add(type);
        const copy = await plant(test, history.entries);
        const { status, body } = await posted(copy, history.dossier.version, actor, type, data);
        expect([type, status, body.process?.state]).toEqual([type, 201, told.state]);
      }
    expect(tried.has('note.added')).toBe(true);
  });
});
