import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@plankreis/journal';
import { amend, startApp, topic, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';
import { DATABASE } from '../../platform/database/tokens.js';

let test: TestApp;
let process: CouncilProcess;

beforeAll(async () => {
  test = await startApp({ publicUrl: 'https://plankreis.example' });
  process = await CouncilProcess.of(test, topic);
  await process.records('planner', 'step.planned', {
    stepId: 's1',
    phase: 'method',
    title:
      'Äußerst wichtig; mit Komma, und einem sehr langen Titel, der gewiss über die erlaubten 75 Oktette hinausgeht',
    dueOn: '2026-10-25',
    assigneeId: 'planner2',
  });
  await process.records('planner', 'paper.drafted', {
    paperId: 'v',
    kind: 'report',
    title: 'Verschlusssache',
    proposedItems: [],
    public: false,
  });
  await process.scheduled('v', 'c', '2026-06-30', { role: 'information' });
});
afterAll(() => test.close());

interface Made {
  id: string;
  path: string;
}

const make = async (who: PersonId, body: object = { scope: 'mine' }): Promise<Made> =>
  (await (await test.as(who)).post('/api/account/calendars').send(body).expect(201)).body;
const fetched = async ({ path }: Pick<Made, 'path'>): Promise<string> => {
  const answer = await test.newClient().get(path).expect(200);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  return answer.text;
};
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a private calendar', () => {
  it('holds the deadlines of whom it is for, as RFC 5545 wants it', async () => {
    const text = await fetched(await make('planner2'));
    const lines = unfolded(text);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines).toContain(`UID:${process.id}/step.s1@plankreis`);
    expect(lines).toContain('DTSTAMP:20260504T090000Z');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261025');
    expect(lines).toContain('DTEND;VALUE=DATE:20261026');
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(
      /^SUMMARY:Äußerst wichtig\\; mit Komma\\, und/,
    );
    expect(lines).toContain(`URL;VALUE=URI:https://plankreis.example/prozesse/${process.id}`);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(text.endsWith('END:VCALENDAR') || text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const again = unfolded(await fetched(await make('planner2')));
    expect(again.filter((line) => line.startsWith('UID'))).toEqual(
      lines.filter((line) => line.startsWith('UID')),
    );
  });

  it('tells of a department only what its reader may read', async () => {
    const department = { scope: 'department', department: 'youth' };
    for (const [who, reads] of [
      ['planner', true],
      ['liaison', true],
      ['planner2', false],
      ['admin', false],
    ] as const) {
      const text = unfolded(await fetched(await make(who, department))).join('\n');
      expect([who, text.includes('Verschlusssache')]).toEqual([who, reads]);
      expect(text).toContain('Äußerst wichtig');
      expect(text.includes('CLASS:CONFIDENTIAL')).toBe(reads);
    }
    expect(await fetched(await make('planner', { scope: 'department', department: 'school' }))).not.toContain(
      'VEVENT',
    );
  });

  it('is told once, kept as a digest, and taken back by its owner alone', async () => {
    const made = await make('auditor');
    const token = made.path.slice('/api/calendar/'.length, -'.ics'.length);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const auditor = await test.as('auditor');
    const { body } = await auditor.get('/api/account/calendars').expect(200);
    expect(body.items).toEqual([{ id: made.id, scope: 'mine', madeAt: '2026-05-04T09:00:00.000Z' }]);
    const rows = await test.app.get<Database>(DATABASE).read.all('SELECT * FROM calendar_address');
    expect(JSON.stringify(rows)).not.toContain(token);
    await fetched(made);
    await (await test.as('planner')).delete(`/api/account/calendars/${made.id}`).expect(404);
    await fetched(made);
    await auditor.delete(`/api/account/calendars/${made.id}`).expect(204);
    const { body: gone } = await test.newClient().get(made.path).expect(404);
    expect(gone.code).toBe('calendar.notFound');
    await auditor.delete(`/api/account/calendars/${made.id}`).expect(404);
  });

  it('is closed to those who have left', async () => {
    const made = await make('head2');
    await amend(await test.as('admin'), '/api/people/head2', { active: false });
    await test.newClient().get(made.path).expect(404);
    await amend(await test.as('admin'), '/api/people/head2', { active: true });
    await fetched(made);
  });

  it.each([
    [{}, 'scope'],
    [{ scope: 'ours' }, 'scope'],
    [{ scope: 'department' }, 'department'],
    [{ scope: 'department', department: 'nowhere' }, 'department'],
    [{ scope: 'mine', department: 'youth' }, 'department'],
  ])('%j is refused', async (body, path) => {
    const answer = await (await test.as('planner')).post('/api/account/calendars').send(body).expect(400);
    expect(answer.body.errors).toMatchObject([{ path }]);
  });

  it('makes those who guess wait, and nobody else', async () => {
    const made = await make('planner');
    const statuses: number[] = [];
    for (let tries = 0; tries < 60; tries++)
      statuses.push((await test.newClient().get(`/api/calendar/guess-${String(tries)}.ics`)).status);
    expect(statuses.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 404));
    expect(statuses.at(-1)).toBe(429);
    await fetched(made);
    for (const odd of ['x', '.ics', '%00.ics', `${'x'.repeat(300)}.ics`, 'a%2Fb.ics'])
      expect([404, 429]).toContain((await test.newClient().get(`/api/calendar/${odd}`)).status);
  });

  it('is one of twenty at most', async () => {
    const liaison = await test.as('liaison');
    const statuses: number[] = [];
    for (let count = 0; count < 25; count++)
      statuses.push((await liaison.post('/api/account/calendars').send({ scope: 'mine' })).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(19);
    expect(statuses.at(-1)).toBe(409);
  });
});
