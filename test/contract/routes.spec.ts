import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Role } from '@plankreis/process';
import {
  declaredRoutes,
  note,
  startApp,
  submit,
  topic,
  type PersonId,
  type TestApp,
} from '../../apps/api/src/app.testing.js';

let test: TestApp;
beforeAll(async () => (test = await startApp()));
afterAll(() => test.close());

/** What Fastify really serves, as `GET /api/people`: its routes are printed as a tree, four characters a level. */
function served(): string[] {
  const tree: string = test.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', path = '', methods = ''] = /^(.*?[├└]── )(\S+) \((.*)\)$/.exec(line) ?? [];
    const level = indent.length / 4 - 1;
    above[level] = (above[level - 1] ?? '') + path;
    const named = methods.split(', ').filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method));
    return named.map((method) => `${method} ${above[level]!}`);
  });
}

describe('every route', () => {
  it('that is served is declared', () => {
    const declared = declaredRoutes.map(
      ({ path, declaration }) => `${declaration.method.toUpperCase()} ${path}`,
    );
    const undeclared = served().filter((route) => !declared.includes(route) && !/ \/api\/docs/.test(route));
    expect(undeclared).toEqual(['GET /api/openapi.json']);
    expect(declared.filter((route) => !served().includes(route))).toEqual([]);
  });

  it.each(declaredRoutes.map((route) => [`${route.declaration.method} ${route.path}`, route] as const))(
    '%s says who may call it, what it takes and what it answers',
    (_, { declaration, controller, handler }) => {
      const { roles: who, answer, body, method, summary, ifMatch, idempotent, path } = declaration;
      expect(who === 'anyone' || who.every((role) => roles.includes(role))).toBe(true);
      expect(who.length).toBeGreaterThan(0);
      expect(
        answer === 'nothing' ||
          answer === 'events' ||
          answer === 'calendar' ||
          typeof [answer].flat()[0] === 'function',
      ).toBe(true);
      expect(['post', 'put', 'patch'].includes(method) || body === undefined).toBe(true);
      expect(summary).toMatch(/\.$/);
      if (ifMatch) expect(['post', 'put', 'patch']).toContain(method);
      // what is in a register is changed by whoever says what they saw; closing a kind of planning overwrites nothing
      if (method === 'patch' && controller !== 'TemplatesController') expect(ifMatch).toBe(true);
      // a sign-in and a link for a password answer with a secret that is stored nowhere, a set-up link is good once
      const repeatable = ![
        'SessionController',
        'SetupController',
        'PasswordLinksController',
        'CalendarAddressesController',
      ].includes(controller);
      if (method === 'post')
        expect([handler, path, idempotent ?? false]).toEqual([handler, path, repeatable]);
    },
  );

  it('that changes a process asks for the version the caller has seen', () => {
    const changing = declaredRoutes.filter(
      ({ path, declaration }) => path.includes(':id') && declaration.method !== 'get',
    );
    expect(changing.map(({ path, declaration }) => [path, declaration.ifMatch])).toEqual([
      ['/api/processes/:id/entries', true],
      ['/api/processes/:id/template/steps', true],
    ]);
  });
});

describe('each role on each route', () => {
  const personIn: Record<Role, PersonId> = {
    planner: 'planner',
    head: 'head',
    liaison: 'liaison',
    admin: 'admin',
    auditor: 'auditor',
  };
  const quiet = declaredRoutes.filter(({ declaration }) => declaration.answer !== 'events');
  const cases = quiet.flatMap((route) =>
    [...roles, 'stranger' as const].map(
      (role) => [role, `${route.declaration.method.toUpperCase()} ${route.path}`, route] as const,
    ),
  );

  // One process is enough: nothing of what follows changes it.
  let id: string;
  beforeAll(async () => {
    ({ id } = await submit(await test.as('planner')));
  });
  afterAll(async () => {
    const { body } = await (await test.as('planner')).get(`/api/processes/${id}`).expect(200);
    expect(body.version).toBe(1);
  });

  it.each(cases)('%s: %s', async (role, _, { path, declaration }) => {
    const who = role === 'stranger' ? test.stranger : await test.as(personIn[role]);
    const call = who[declaration.method](path.replace(':id', id));
    if (declaration.ifMatch) call.set('If-Match', '"1"');
    // nothing that would pass: only who may call is asked here
    const answer = await (declaration.body
      ? call.send({})
      : call.query(path.endsWith('/path') ? { to: 'commissioned' } : {}));
    const open = declaration.roles === 'anyone';
    if (!open && role === 'stranger') {
      expect([answer.status, answer.body.code]).toEqual([401, 'session.missing']);
    } else if (!open && !(declaration.roles as readonly string[]).includes(role)) {
      expect([answer.status, answer.body.code]).toEqual([403, 'role.notPermitted']);
    } else {
      expect(statusesFor(path, declaration)).toContain(answer.status);
    }
    // the sign-out of one test is not to be the end of the others
    if (declaration.method === 'delete' && role !== 'stranger') test.forget(personIn[role]);
  });

  /** An empty body is refused; what nobody made is not found; a list may insist on its filter. */
  function statusesFor(
    path: string,
    { status = 200, body, query }: (typeof declaredRoutes)[number]['declaration'],
  ): number[] {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'id');
    if (names.length > 0) return [400, 404];
    if (body !== undefined) return [400];
    return query?.name === 'LapseQuery' ? [400] : [status];
  }
});

describe('who may record what', () => {
  // the rights table of the model (model 2.8), on a topic of the department "youth"
  const may: Record<PersonId, boolean> = {
    planner: true,
    head: true,
    planner2: false,
    head2: false,
    liaison: true,
    admin: false,
    auditor: false,
  };

  it.each(Object.entries(may))('%s: a note is recorded: %s', async (person, allowed) => {
    const { id } = await submit(await test.as('planner'));
    const answer = await note(await test.as(person), id, 1);
    expect([answer.status, answer.body.code]).toEqual(
      allowed ? [201, undefined] : [403, 'entry.notPermitted'],
    );
  });

  it.each([
    ['planner', 201],
    ['head', 201],
    ['planner2', 403],
    ['head2', 403],
    ['liaison', 403],
    ['admin', 403],
    ['auditor', 403],
  ] as const)('%s: submitting a topic for "youth" gives %i', async (person, status) => {
    const answer = await (await test.as(person)).post('/api/processes').send(topic);
    expect([answer.status, answer.body.code]).toEqual([
      status,
      status === 201 ? undefined : 'entry.notPermitted',
    ]);
  });
});
