import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { note, record, startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

interface Fault {
  path: string;
  code: string;
  message: string;
}

const faults = (body: { errors: Fault[] }): [string, string][] =>
  body.errors.map(({ path, code }) => [path, code]);

describe('bad input', () => {
  let test: TestApp;
  let planner: Client;
  let id: string;

  beforeAll(async () => {
    test = await startApp();
    planner = await test.as('planner');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ({ id } = await submit(planner));
  });
  afterEach(async () => {
    // whatever was refused, the journal has grown by nothing
    const { body } = await planner.get(`/api/processes/${id}/entries`).expect(200);
    expect(body.items).toHaveLength(1);
  });

  const send = (type: string, data: unknown, more: object = {}) =>
    planner
      .post(`/api/processes/${id}/entries`)
      .set('If-Match', '"1"')
      .send({ type, data, ...more });

  const finding = { text: 'T', source: 'S', asOf: '2026-01-01', spatialLevel: 'district' };

  it.each<[string, string, unknown, object, [string, string][]]>([
    ['an unknown entry type', 'topic.exploded', {}, {}, [['type', 'oneOf']]],
    [
      'an unknown key in the data',
      'note.added',
      { text: 'T', mood: 'good' },
      {},
      [['data.mood', 'unknownKey']],
    ],
    [
      'an unknown key beside the data',
      'note.added',
      { text: 'T' },
      { actor: 'me' },
      [['actor', 'unknownKey']],
    ],
    ['a wrong type', 'note.added', { text: 5 }, {}, [['data.text', 'text']]],
    ['an empty text', 'note.added', { text: '  \n ' }, {}, [['data.text', 'empty']]],
    ['data that is no object', 'note.added', 'text', {}, [['data', 'object']]],
    ['no data', 'note.added', undefined, {}, [['data', 'required']]],
    [
      'a day that does not exist',
      'finding.recorded',
      { ...finding, asOf: '2026-02-30' },
      {},
      [['data.asOf', 'day']],
    ],
    [
      'a day in the future',
      'finding.recorded',
      { ...finding, asOf: '2026-05-05' },
      {},
      [['data.asOf', 'dayInFuture']],
    ],
    [
      'an entry that happens tomorrow',
      'note.added',
      { text: 'T' },
      { occurredOn: '2026-05-05' },
      [['occurredOn', 'dayInFuture']],
    ],
    [
      'an entry on a day that does not exist',
      'note.added',
      { text: 'T' },
      { occurredOn: '04.05.2026' },
      [['occurredOn', 'day']],
    ],
    ['a basis that is no text', 'note.added', { text: 'T' }, { basis: {} }, [['basis', 'text']]],
    [
      'a person who is not there',
      'mandate.started',
      { kind: 'council', plannerId: 'ghost' },
      {},
      [['data.plannerId', 'unknownReference']],
    ],
    [
      'several faults at once, inside the data and beside it',
      'note.added',
      { text: '', x: 1 },
      { occurredOn: 'soon' },
      [
        ['occurredOn', 'day'],
        ['data.x', 'unknownKey'],
        ['data.text', 'empty'],
      ],
    ],
    ['half a character', 'note.added', { text: 'a\ud800b' }, {}, [['data.text', 'text']]],
    ['a NUL', 'note.added', { text: 'a\0b' }, {}, [['data.text', 'text']]],
  ])('%s is refused with its path', async (_, type, data, more, expected) => {
    const answer = await send(type, data, more).expect(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({ code: 'entry.invalid', status: 400, title: 'Ungültiger Eintrag' });
    expect(faults(answer.body).sort()).toEqual(expected.sort());
    for (const { message } of answer.body.errors) expect(message.length).toBeGreaterThan(5);
  });

  it.each([
    ['negative cents', -1, 'range'],
    ['fractional cents', 10.5, 'wholeNumber'],
    ['cents as a text', '100', 'wholeNumber'],
    ['more cents than a number holds', 1e300, 'range'],
  ])('%s are refused', async (_, plannedCents, code) => {
    const line = {
      owner: { kind: 'process' },
      year: 2026,
      account: { scheme: 'Produkt', code: '1' },
      kind: 'expense',
      class: 'operating',
      purpose: 'P',
    };
    const answer = await send('budget.planned', { ...line, plannedCents }).expect(400);
    expect(faults(answer.body)).toEqual([['data.plannedCents', code]]);
  });

  it('a reference to what is not there is refused, of whatever kind', async () => {
    const started = await send('recommendation.recorded', { text: 'T', findingIds: ['nothing'] }).expect(400);
    expect(faults(started.body)).toEqual([['data.findingIds.0', 'unknownReference']]);
    const measure = await send('measure.started', { measureId: 'nothing' }).expect(400);
    expect(faults(measure.body)).toEqual([['data.measureId', 'unknownReference']]);
    const decision = await send('decision.tookEffect', {
      decisionId: 'nothing',
      effectiveOn: '2026-01-01',
    }).expect(400);
    expect(faults(decision.body)).toEqual([['data.decisionId', 'unknownReference']]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'the key %s is refused wherever it stands',
    async (key) => {
      const post = (body: string) =>
        planner
          .post(`/api/processes/${id}/entries`)
          .set('If-Match', '"1"')
          .set('Content-Type', 'application/json')
          .send(body)
          .expect(400);
      const inside = await post(`{"type":"note.added","data":{"text":"T","${key}":{"polluted":true}}}`);
      expect(inside.body.code).toBe('entry.invalid');
      expect(faults(inside.body)).toEqual([[`data.${key}`, 'forbiddenKey']]);
      const beside = await post(`{"type":"note.added","data":{"text":"T"},"${key}":{"polluted":true}}`);
      expect(faults(beside.body)).toEqual([[key, 'forbiddenKey']]);
      const submission = await planner
        .post('/api/processes')
        .set('Content-Type', 'application/json')
        .send(JSON.stringify(topic).replace('{', `{"${key}":{"polluted":true},`))
        .expect(400);
      expect(faults(submission.body)).toEqual([[key, 'forbiddenKey']]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('a body of two megabytes is refused', async () => {
    const answer = await send('note.added', { text: 'x'.repeat(2_000_000) }).expect(413);
    expect(answer.body).toMatchObject({
      code: 'request.tooLarge',
      detail: 'Die Anfrage ist größer als 256 Kilobyte.',
    });
  });

  it('data nested a thousand levels deep are refused', async () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    const answer = await planner
      .post(`/api/processes/${id}/entries`)
      .set('If-Match', '"1"')
      .set('Content-Type', 'application/json')
      .send(`{"type":"note.added","data":${deep}}`)
      .expect(400);
    expect(answer.body.code).toBe('entry.invalid');
    expect(answer.body.errors[0].code).toBe('tooDeep');
  });

  it('JSON that is none is refused', async () => {
    for (const body of ['{"type":', '', 'null', '[]', '"text"', '{"a":1}}']) {
      const answer = await planner
        .post(`/api/processes/${id}/entries`)
        .set('If-Match', '"1"')
        .set('Content-Type', 'application/json')
        .send(body)
        .expect(400);
      expect(['request.malformed', 'entry.invalid']).toContain(answer.body.code);
    }
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('what is not JSON (%s) is refused', async (contentType) => {
    const answer = await planner
      .post(`/api/processes/${id}/entries`)
      .set('If-Match', '"1"')
      .set('Content-Type', contentType)
      .send('type=note.added')
      .expect(415);
    expect(answer.body.code).toBe('request.mediaType');
  });

  it('an entry in a final state is refused, and says what is possible', async () => {
    const other = await submit(planner);
    await record(planner, other.id, 1, 'topic.dropped', { reason: 'R' }).expect(201);
    const answer = await record(planner, other.id, 2, 'mandate.started', {
      kind: 'council',
      plannerId: 'planner',
    });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'entry.notPossible',
      possible: [{ type: 'note.added', label: 'Notiz hinzufügen' }],
    });
  });

  it('a role that may not is refused', async () => {
    for (const person of ['planner2', 'head2', 'admin', 'auditor'] as const) {
      const answer = await note(await test.as(person), id, 1).expect(403);
      expect(answer.body.code).toBe('entry.notPermitted');
    }
  });

  it('missing requirements are all listed', async () => {
    const answer = await record(await test.as('head'), id, 1, 'topic.parked', {
      reason: 'R',
      reviewOn: '2026-05-04',
      waitingFor: 'election',
    }).expect(422);
    expect(answer.body).toMatchObject({
      code: 'requirements.missing',
      missing: [{ code: 'topic.reviewInFuture', where: 'reviewOn' }],
    });
  });

  it('paths that lead nowhere, or are written to trick, are answered with a problem', async () => {
    const paths = [
      '/api/nothing',
      '/api/processes/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      `/api/processes/${'x'.repeat(5000)}`,
      '/api/processes/%00',
      '/api/processes/a%20b',
      '/api/../etc/passwd',
      '//evil.example/api',
      '/api/processes/nobody/entries',
    ];
    for (const path of paths) {
      const answer = await planner.get(path);
      expect([path, answer.status, answer.body.code]).toEqual([
        path,
        404,
        expect.stringMatching(/notFound$/),
      ]);
    }
    for (const path of ['/api/%zz', '/api/processes/%E0%A4%A', '/api/processes/%']) {
      const answer = await planner.get(path).expect(400);
      expect(answer.body.code).toBe('request.malformed');
    }
  });

  it.each([
    ['phase=lunch', 'phase', 'oneOf'],
    ['state=topic', 'state', 'oneOf'],
    ['limit=0', 'limit', 'range'],
    ['limit=201', 'limit', 'range'],
    ['limit=ten', 'limit', 'wholeNumber'],
    ['limit=1e2', 'limit', 'wholeNumber'],
    ['sort=secret', 'sort', 'oneOf'],
    ['cursor=broken', 'cursor', 'cursor'],
    ['cursor=WyIxIiwiMiIsIjMiXQ', 'cursor', 'cursor'],
    ['colour=red', 'colour', 'unknownKey'],
    ['department=..%2F', 'department', 'id'],
    ['q=a&q=b', 'q', 'text'],
    ['__proto__=x', '__proto__', 'forbiddenKey'],
  ])('the filter %s is refused', async (query, path, code) => {
    const answer = await planner.get(`/api/processes?${query}`).expect(400);
    expect(answer.body.code).toBe('request.invalid');
    expect(faults(answer.body)).toEqual([[path, code]]);
  });

  it('a submission is refused field by field, and takes no number', async () => {
    const answer = await planner
      .post('/api/processes')
      .send({
        title: '',
        template: 'none',
        origin: 'moon',
        department: 'nowhere',
        number: '2026-999',
        occurredOn: '1',
      })
      .expect(400);
    expect(answer.body.code).toBe('entry.invalid');
    expect(faults(answer.body)).toEqual(
      expect.arrayContaining([
        ['occurredOn', 'day'],
        ['number', 'unknownKey'],
      ]),
    );
    const other = await planner
      .post('/api/processes')
      .send({ ...topic, title: '', origin: 'moon' })
      .expect(400);
    expect(faults(other.body).sort()).toEqual([
      ['origin', 'oneOf'],
      ['title', 'empty'],
    ]);
    const before = (await submit(planner)).number;
    await planner.post('/api/processes').send({}).expect(400);
    const after = (await submit(planner)).number;
    expect(Number(after.split('-')[1])).toBe(Number(before.split('-')[1]) + 1);
  });

  it('is told in English to who asks for it', async () => {
    const answer = await send('note.added', { text: '' }).set('Accept-Language', 'en-GB');
    expect(answer.body.title).toBe('Invalid entry');
    expect(answer.headers['vary']).toBe('Accept-Language');
  });

  it('from another site is refused, whatever it is', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ]) {
      const answer = await send('note.added', { text: 'T' }).set(headers).expect(403);
      expect(answer.body.code).toBe('request.crossSite');
      const signIn = await request(test.url).post('/api/session').set(headers).send({}).expect(403);
      expect(signIn.body.code).toBe('request.crossSite');
    }
  });

  it('never makes the server stumble', async () => {
    const odd = [
      0,
      -1,
      1e308,
      '',
      ' ',
      '\u202e',
      '💥'.repeat(100),
      null,
      true,
      [],
      [[]],
      {},
      { a: { b: {} } },
      'A'.repeat(70),
    ];
    const types = [
      'note.added',
      'mandate.drafted',
      'paper.drafted',
      'decision.recorded',
      'measure.proposed',
      '',
    ];
    for (const type of types)
      for (const value of odd) {
        const data = {
          text: value,
          title: value,
          items: value,
          changes: value,
          cover: [value],
          owner: value,
        };
        const answer = await send(type, data);
        expect([type, value, answer.status]).toEqual([type, value, 400]);
        const whole = await planner
          .post(`/api/processes/${id}/entries`)
          .set('If-Match', '"1"')
          .send({ type: value, data: value, occurredOn: value });
        expect([value, whole.status]).toEqual([value, 400]);
      }
  });
});
