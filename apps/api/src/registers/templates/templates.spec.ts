import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note, startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let admin: Client;
let planner: Client;

const own = {
  name: { de: 'Planung gegen Kinderarmut', en: 'Planning against child poverty' },
  legalBasis: 'Beschluss des Kreistags',
  statutory: false,
  cycleMonths: 36,
  needsApproval: false,
  sequence: ['committee', 'council'],
  preliminary: ['committee'],
  coSigners: ['treasury'],
  participation: [{ phase: 'analysis', group: 'Eltern' }],
  steps: [{ phase: 'analysis', de: 'Familien befragen', en: 'Ask families' }],
  indicators: [{ name: 'Kinder in Bedarfsgemeinschaften', unit: '%' }],
};

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('admin');
  planner = await test.as('planner');
});
afterAll(() => test.close());

const read = async (key: string, version?: number) =>
  (await planner.get(`/api/templates/${key}`).query(version === undefined ? {} : { version })).body;
const listed = async (key: string) =>
  (await planner.get('/api/templates').expect(200)).body.items.find(
    (item: { key: string }) => item.key === key,
  );
const added = async (name: string): Promise<string> =>
  (await admin.post('/api/templates').send({ ...own, name: { de: name } })).body.key;
const write = (key: string, seen: number, sent: object) =>
  admin.put(`/api/templates/${key}`).set('If-Match', `"${seen}"`).send(sent);
const faults = (answer: { body: { errors: { path: string; code: string }[] } }): string[] =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`).sort();
const modelKeys = async (): Promise<string[]> =>
  (await planner.get('/api/model').expect(200)).body.templates.map(({ key }: { key: string }) => key);

describe('everybody reads the kinds of planning', () => {
  it('those that come with the program, by name, with how many processes have them', async () => {
    const before = Number((await listed('education')).processes);
    await submit(planner);
    expect(await listed('education')).toEqual({
      key: 'education',
      version: 1,
      name: 'Bildungsbericht und Bildungsplanung',
      legalBasis: 'freiwillige Aufgabe',
      statutory: false,
      cycleMonths: 36,
      retired: false,
      shipped: true,
      newerShipped: false,
      processes: before + 1,
      processesOfEarlier: 0,
    });
    const { body } = await planner.get('/api/templates').set('Accept-Language', 'en');
    expect(body.items.map(({ name }: { name: string }) => name)).toContain('Elderly care planning');
  });

  it('one with all it says, and no version that is not there', async () => {
    const { headers, body } = await planner.get('/api/templates/dayCare').expect(200);
    expect(headers['etag']).toBe('"1"');
    expect(body).toMatchObject({ key: 'dayCare', version: 1, present: 1, retired: false });
    expect(body.content.participation.length).toBeGreaterThan(1);
    expect(body.versions).toEqual([{ version: 1, shippedVersion: 1, processes: 0 }]);
    await planner.get('/api/templates/dayCare?version=2').expect(404);
    await planner.get('/api/templates/nothing').expect(404);
    await planner.get('/api/templates/dayCare?version=x').expect(400);
  });
});

describe('an administrator', () => {
  it('adds one, which new topics can have at once', async () => {
    const { body } = await admin.post('/api/templates').send(own).expect(201);
    expect(body).toMatchObject({ name: own.name.de, version: 1, shipped: false });
    expect(body.key).toMatch(/^planung-gegen-kinderarmut-[0-9a-f]{8}$/);
    expect((await read(body.key)).content).toEqual(own);
    expect(await modelKeys()).toContain(body.key);
    const { id } = await submit(planner, { ...topic, template: body.key });
    const process = await planner.get(`/api/processes/${id}`).expect(200);
    expect(process.body.template).toEqual({ key: body.key, version: 1, name: own.name.de });
    expect(process.body.statutory).toBe(false);
  });

  it('writes the next version; the earlier one stays, and so do its processes', async () => {
    const { id } = await submit(planner, { ...topic, template: 'inclusion' });
    const before = await read('inclusion');
    const { body, headers } = await write('inclusion', 1, { ...before.content, cycleMonths: 48 }).expect(200);
    expect([headers['etag'], body.version, body.content.cycleMonths]).toEqual(['"2"', 2, 48]);
    expect(body.versions).toEqual([
      {
        version: 2,
        madeAt: expect.any(String),
        madeBy: { id: 'admin', name: 'Name of admin' },
        processes: 0,
      },
      { version: 1, shippedVersion: 1, processes: 1 },
    ]);
    expect((await read('inclusion', 1)).content).toEqual(before.content);
    expect(await listed('inclusion')).toMatchObject({ shipped: false, processesOfEarlier: 1 });
    const { body: process } = await planner.get(`/api/processes/${id}`);
    expect(process.template.version).toBe(1);
    const changes = (await admin.get('/api/council/rules/changes')).body.items;
    expect(changes[0]).toMatchObject({ what: 'template', id: 'inclusion', after: { cycleMonths: 48 } });
  });

  it('writes no version that says the same as before', async () => {
    const { content, present } = await read('psychiatry');
    await write('psychiatry', present, content).expect(200);
    expect((await read('psychiatry')).present).toBe(present);
  });

  it('does not write over what somebody else has just written', async () => {
    const key = await added('Zwei zugleich');
    const send = (months: number) =>
      write(key, 1, { ...own, name: { de: 'Zwei zugleich' }, cycleMonths: months });
    const answers = await Promise.all([send(12), send(24)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)!.body).toMatchObject({
      code: 'template.stale',
      version: 2,
    });
    await admin.put(`/api/templates/${key}`).send(own).expect(428);
    await write('nothing', 1, own).expect(404);
  });

  it('hears of every fault at once', async () => {
    const answer = await admin.post('/api/templates').send({
      ...own,
      name: { de: 'Psychiatrieplanung' },
      cycleMonths: 601,
      sequence: ['parliament'],
      preliminary: ['committee', 'committee'],
      participation: [
        { phase: 'analysis', group: 'Träger der Jugendhilfe' },
        { phase: 'analysis', group: 'träger der jugendhilfe' },
        { phase: 'never', group: 'X' },
      ],
      steps: 'none',
      extra: true,
    });
    expect(answer.status).toBe(400);
    expect(faults(answer)).toEqual([
      'cycleMonths: range',
      'extra: unknownKey',
      'name.de: nameTaken',
      'participation.2.phase: oneOf',
      'preliminary.1: twice',
      'sequence: oneOf',
      'steps: list',
    ]);
    const twice = {
      ...own,
      name: { de: 'N' },
      participation: [own.participation[0], { phase: 'analysis', group: 'eltern' }],
    };
    expect(faults(await admin.post('/api/templates').send(twice))).toEqual(['participation.1: twice']);
  });

  it('closes one for new processes; those that have it keep it, and it can be opened again', async () => {
    const key = await added('Wird geschlossen');
    const { id } = await submit(planner, { ...topic, template: key });
    const close = (retired: boolean) => admin.patch(`/api/templates/${key}`).send({ retired }).expect(200);
    expect((await close(true)).body.retired).toBe(true);
    const refused = await planner.post('/api/processes').send({ ...topic, template: key });
    expect([refused.status, faults(refused)]).toEqual([400, ['template: unknownReference']]);
    expect((await note(planner, id, 1)).status).toBe(201);
    expect((await planner.get(`/api/processes/${id}`)).body.template.name).toBe('Wird geschlossen');
    await close(false);
    await planner
      .post('/api/processes')
      .send({ ...topic, template: key })
      .expect(201);
  });

  it('has nothing newer to take over where nothing newer came with the program', async () => {
    const answer = await admin.put('/api/templates/dayCare/shipped').set('If-Match', '"1"');
    expect([answer.status, answer.body.code]).toEqual([409, 'template.nothingNewer']);
  });

  it('gives bodies and rules what there is, and nothing else', async () => {
    const key = await added('Mit Zuständigkeit');
    const body = { name: 'Armutsbeirat', kind: 'committee', active: true };
    const send = (subject: string) =>
      admin.post('/api/bodies').send({ ...body, responsibilities: [{ subject }] });
    expect(faults(await send('astrology'))).toEqual(['responsibilities.0.subject: unknownReference']);
    await send(key).expect(201);
  });
});

it('nobody else changes them', async () => {
  for (const who of ['planner', 'head', 'liaison', 'auditor'] as const) {
    const client = await test.as(who);
    await client.post('/api/templates').send(own).expect(403);
    await client.put('/api/templates/dayCare').set('If-Match', '"1"').send(own).expect(403);
    await client.patch('/api/templates/dayCare').send({ retired: true }).expect(403);
    await client.post('/api/template-files').send({}).expect(403);
    await client.get('/api/template-files').expect(200);
  }
});

describe('as a file', () => {
  const exported = async (key: string) =>
    (await planner.get('/api/template-files').query({ keys: key })).body;
  const preview = (file: unknown) => admin.post('/api/template-files/preview').send({ file });
  const take = (body: object) => admin.post('/api/template-files').send(body);

  it('they go out and come in again: nothing has changed', async () => {
    const { body: file } = await planner.get('/api/template-files').expect(200);
    expect(file).toMatchObject({ format: 'plankreis-templates', formatVersion: 1 });
    const { body } = await preview(file).expect(200);
    expect(body.items.length).toBe(file.templates.length);
    expect(new Set(body.items.map(({ change }: { change: string }) => change))).toEqual(new Set(['same']));
  });

  it('what is new and what is changed is told before, and then taken over', async () => {
    const file = await exported('elderlyCare');
    const changed = {
      ...file,
      templates: [
        { ...file.templates[0], cycleMonths: 72 },
        { ...own, name: { de: 'Aus der Nachbarschaft' }, key: 'nachbarschaft-1' },
      ],
    };
    const { body } = await preview(changed).expect(200);
    expect(
      body.items.map(({ key, change, present }: { key: string; change: string; present: number }) => [
        key,
        change,
        present,
      ]),
    ).toEqual([
      ['elderlyCare', 'changed', 1],
      ['nachbarschaft-1', 'new', 0],
    ]);
    expect([body.items[0].before.cycleMonths, body.items[0].after.cycleMonths]).toEqual([60, 72]);
    expect((await read('elderlyCare')).present).toBe(1);
    const seen = [{ key: 'elderlyCare', version: 1 }];
    await take({ file: changed, seen }).expect(201);
    expect(await read('elderlyCare')).toMatchObject({ present: 2, content: { cycleMonths: 72 } });
    expect(await listed('nachbarschaft-1')).toMatchObject({ version: 1, shipped: false });
    const stale = await take({ file: { ...changed, templates: [changed.templates[0]] }, seen });
    expect([stale.status, faults(stale)]).toEqual([400, ['seen.0: templateChanged']]);
  });

  it('all of it or nothing, with every fault', async () => {
    const answer = await take({
      file: {
        format: 'plankreis-templates',
        formatVersion: 1,
        templates: [
          { ...own, name: { de: 'Eine gute' }, key: 'gut' },
          { ...own, name: { de: 'Eine gute' }, key: 'gut' },
          { ...own, name: { de: 'Schlecht' }, key: 'schlecht!', cycleMonths: -1 },
          { ...own, name: { de: 'Psychiatrieplanung' }, key: 'anders' },
        ],
      },
    });
    expect(answer.status).toBe(400);
    expect(faults(answer)).toEqual([
      'file.templates.1.key: twice',
      'file.templates.1.name.de: nameTaken',
      'file.templates.2.cycleMonths: range',
      'file.templates.2.key: id',
      'file.templates.3.name.de: nameTaken',
    ]);
    await planner.get('/api/templates/gut').expect(404);
  });

  it.each([
    ['no file of ours', { hello: 1 }, ['file.format: noTemplateFile']],
    ['nothing', undefined, ['file.format: noTemplateFile']],
    [
      'of a newer program',
      { format: 'plankreis-templates', formatVersion: 2, templates: 'otherwise' },
      ['file.formatVersion: newerFormat'],
    ],
    ['without a version', { format: 'plankreis-templates', templates: [] }, ['file.formatVersion: required']],
  ])('%s is refused', async (_, file, expected) => {
    const answer = await preview(file);
    expect([answer.status, faults(answer)]).toEqual([400, expected]);
  });

  it('keys that would reach the program itself, nesting without end and whole archives are refused', async () => {
    const head = '{"file":{"format":"plankreis-templates","formatVersion":1,"templates":';
    const raw = (templates: string) =>
      admin.post('/api/template-files').set('Content-Type', 'application/json').send(`${head}${templates}}}`);
    const poisoned = await raw('[{"__proto__":{"admin":true},"constructor":{"x":1}}]');
    expect([poisoned.status, faults(poisoned)]).toEqual([
      400,
      ['file.templates.0.__proto__: forbiddenKey', 'file.templates.0.constructor: forbiddenKey'],
    ]);
    const deep = await raw(`${'['.repeat(400)}${']'.repeat(400)}`);
    expect([deep.status, deep.body.errors[0].code]).toEqual([400, 'tooDeep']);
    expect((await raw(`["${'x'.repeat(300_000)}"]`)).status).toBe(413);
  });
});

describe('a process', () => {
  const record = async (who: Client, id: string, version: number, data: object) =>
    who
      .post(`/api/processes/${id}/entries`)
      .set('If-Match', `"${version}"`)
      .send({ type: 'template.lifted', data });

  it('is lifted by the head, who has seen before what that changes', async () => {
    const key = await added('Wird gehoben');
    const { id } = await submit(planner, { ...topic, template: key });
    const first = (await planner.get(`/api/processes/${id}/template`).expect(200)).body;
    expect(first).toEqual({
      key,
      name: 'Wird gehoben',
      version: 1,
      newest: 1,
      steps: [
        {
          phase: 'analysis',
          title: 'Familien befragen',
          label: 'Familien befragen',
          planned: false,
          underWay: false,
          proposedOn: '2026-06-04',
        },
      ],
    });
    const content = { ...own, name: { de: 'Wird gehoben' } };
    await write(key, 1, {
      ...content,
      cycleMonths: 24,
      statutory: true,
      participation: [...own.participation, { phase: 'measures', group: 'Gemeinden', early: true }],
    }).expect(200);
    const { lift } = (await planner.get(`/api/processes/${id}/template`)).body;
    expect(lift).toMatchObject({ version: 2, missing: [], refused: [] });
    expect(lift.changes).toEqual([
      'Die Fortschreibung ist alle 24 Monate üblich, bisher alle 36.',
      expect.stringContaining('Dieser Prozess bleibt freiwillig'),
      'Maßnahmen: „Gemeinden“ ist zu beteiligen, darauf kann nicht verzichtet werden.',
    ]);
    expect((await record(planner, id, 1, { version: 2 })).status).toBe(403);
    const head = await test.as('head');
    const wrong = await record(head, id, 1, { version: 9 });
    expect([wrong.status, wrong.body.missing[0].code]).toEqual([422, 'template.versionKnown']);
    const done = await record(head, id, 1, { version: 2 });
    expect([done.status, done.body.process.template.version]).toEqual([201, 2]);
    const after = (await planner.get(`/api/processes/${id}/template`)).body;
    expect([after.version, after.lift]).toEqual([2, undefined]);
    const again = await record(head, id, 2, { version: 2 });
    expect([again.status, again.body.code]).toEqual([422, 'requirements.missing']);
  });

  it('takes several usual steps over at once, all or none, and repeats nothing', async () => {
    const key = await added('Mit Schritten');
    const { id } = await submit(planner, { ...topic, template: key });
    const plan = (who: Client, version: number, steps: object[], repeat = 'one') =>
      who
        .post(`/api/processes/${id}/template/steps`)
        .set('If-Match', `"${version}"`)
        .set('Idempotency-Key', `steps-${repeat}`)
        .send({ steps });
    const step = (title: string, dueOn = '2027-03-01') => ({ phase: 'analysis', title, dueOn });

    const wrong = await plan(planner, 1, [step('Familien befragen'), step('', 'bald')], 'wrong');
    expect([wrong.status, faults(wrong)]).toEqual([400, ['steps.1.dueOn: day', 'steps.1.title: empty']]);
    expect((await plan(planner, 1, [], 'none')).status).toBe(400);
    expect((await plan(await test.as('admin'), 1, [step('Daten sichten')], 'admin')).status).toBe(403);
    expect((await plan(planner, 7, [step('Daten sichten')], 'late')).status).toBe(412);

    const both = [step('Familien befragen'), step('Daten sichten', '2027-02-01')];
    const done = await plan(planner, 1, both);
    expect([done.status, done.body]).toEqual([201, { planned: 2, version: 3 }]);
    expect((await plan(planner, 1, both)).body).toEqual({ planned: 2, version: 3 });
    const { body } = await planner.get(`/api/processes/${id}`).expect(200);
    expect(body.steps.map(({ title, dueOn }: { title: string; dueOn: string }) => [title, dueOn])).toEqual([
      ['Familien befragen', '2027-03-01'],
      ['Daten sichten', '2027-02-01'],
    ]);
    const { steps } = (await planner.get(`/api/processes/${id}/template`)).body;
    expect(steps).toEqual([expect.objectContaining({ planned: true })]);
  });
});
