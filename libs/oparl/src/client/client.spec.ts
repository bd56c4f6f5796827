import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { json, startOParlServer, status, type OParlServer } from '../server.testing.js';
import { clientOf } from '../surroundings.testing.js';
import type { PaperPage } from './listing.js';

let server: OParlServer;
beforeEach(async () => {
  server = await startOParlServer();
});
afterEach(() => server.close());

const all = async (listing: AsyncIterable<PaperPage>) => {
  const pages: PaperPage[] = [];
  for await (const page of listing) pages.push(page);
  return pages;
};
const names = (pages: PaperPage[]) =>
  pages.map(({ papers }) => papers.map(({ address }) => new URL(address).pathname));

describe('a system', () => {
  it('says its version, its name and its bodies', async () => {
    expect(await clientOf(server).inspect()).toEqual({
      address: server.system,
      version: '1.1',
      name: 'Ratsinformation',
      bodies: [{ address: server.at('/body/1'), name: 'Beispielstadt', papers: server.at('/body/1/papers') }],
    });
  });

  it('may give its body embedded, bare or by its own address, and be of OParl 1.0', async () => {
    const body = {
      id: server.at('/body/1'),
      type: 'https://schema.oparl.org/1.0/Body',
      name: 'Beispielstadt',
    };
    for (const given of [body, [body], server.at('/body/1'), [server.at('/body/1')]]) {
      server.reply('/system', json({ type: 'https://schema.oparl.org/1.0/System', body: given }));
      server.reply('/body/1', json(body));
      const { version, bodies } = await clientOf(server).inspect();
      expect([version, bodies[0]?.name]).toEqual(['1.0', 'Beispielstadt']);
    }
  });
});

describe('a paper', () => {
  it('is read with its sequence, sessions, results and files, in the order of the sessions', async () => {
    const facts = await clientOf(server).paper(server.at('/paper/1'));
    expect(facts).toMatchObject({
      reference: '2026/0417',
      type: 'Beschlussvorlage',
      date: '2026-03-02',
      files: [
        { role: 'main', name: 'Vorlage', address: server.at('/file/1.pdf'), size: 4096 },
        { role: 'auxiliary', name: 'anlage.pdf', address: server.at('/file/2.pdf'), date: '2026-03-03' },
      ],
      unread: [],
      gaps: [{ at: 0, hint: 'notResumed' }],
    });
    expect(
      facts.consultations.map(({ role, body, sessionOn, reading }) => [
        role,
        body.name,
        sessionOn,
        reading.code,
      ]),
    ).toEqual([
      ['preliminary', 'Jugendhilfeausschuss', '2026-04-14', 'postponed'],
      // in Germany it was past midnight
      ['preliminary', 'Hauptausschuss', '2026-05-06', 'recommended'],
      ['decision', 'Rat der Stadt', '2026-06-16', 'adoptedAmended'],
    ]);
    expect(facts.consultations[1]).toMatchObject({
      address: server.at('/consultation/2'),
      roleLabel: 'Vorberatung',
      resultLabel: 'einstimmig beschlossen, 11 Ja, 0 Nein',
      public: true,
      agendaNumber: '2',
      session: { address: server.at('/meeting/2'), name: 'Sitzung 2' },
      reading: { code: 'recommended', confidence: 'certain', votes: { yes: 11, no: 0 } },
    });
    expect(facts.consultations[2]?.resolutionText).toBe('Der Rat beschließt …');
  });

  it('takes agenda items from the session instead of asking for each, and bodies once for all papers', async () => {
    const client = clientOf(server);
    await client.paper(server.at('/paper/1'));
    await client.paper(server.at('/paper/1'));
    expect(server.asked.filter((path) => path.startsWith('/agendaitem'))).toEqual([]);
    expect(server.asked.filter((path) => path === '/organization/rat')).toHaveLength(1);
  });

  it('is read in every session where one consultation is listed more than once under the same address', async () => {
    const listed = (n: number) => ({
      id: server.at('/consultation/7'),
      meeting: server.at(`/meeting/${n}`),
      agendaItem: server.at(`/agendaitem/${n}`),
      role: n === 3 ? 'Entscheidung' : 'Vorberatung',
    });
    server.reply(
      '/paper/1',
      json({
        id: server.at('/paper/1'),
        type: 'https://schema.oparl.org/1.1/Paper',
        consultation: [listed(2), listed(3), listed(3)],
      }),
    );
    const { consultations } = await clientOf(server).paper(server.at('/paper/1'));
    expect(consultations.map(({ body, reading }) => [body.name, reading.code])).toEqual([
      ['Hauptausschuss', 'recommended'],
      ['Rat der Stadt', 'adoptedAmended'],
    ]);
  });

  it('keeps what is there when parts are missing: missing is unknown, never withdrawn', async () => {
    server.reply('/meeting/2', status(404));
    server.reply('/organization/jha', status(404));
    const facts = await clientOf(server).paper(server.at('/paper/1'));
    expect(facts.unread).toEqual([
      { what: 'body', address: server.at('/organization/jha'), fault: 'status', status: 404 },
      { what: 'session', address: server.at('/meeting/2'), fault: 'status', status: 404 },
      { what: 'agendaItem', address: server.at('/agendaitem/2'), fault: 'status', status: 404 },
    ]);
    expect(
      facts.consultations.map(({ body, sessionOn, reading }) => [body.name, sessionOn, reading.code]),
    ).toEqual([
      [undefined, '2026-04-14', 'postponed'],
      ['Hauptausschuss', undefined, 'unknown'],
      ['Rat der Stadt', '2026-06-16', 'adoptedAmended'],
    ]);
    expect(facts.gaps).toEqual([
      { at: 0, hint: 'notResumed' },
      { at: 1, hint: 'noSession' },
      { hint: 'unread' },
    ]);
  });

  it('finds the result by the agenda item where the session cannot be read', async () => {
    server.reply('/meeting/3', status(404));
    server.reply('/agendaitem/3', json({ id: server.at('/agendaitem/3'), result: 'ungeändert beschlossen' }));
    const { consultations } = await clientOf(server).paper(server.at('/paper/1'));
    expect(consultations.map(({ reading }) => reading.code)).toContain('adopted');
  });

  it('may be almost empty, of OParl 1.0, with an id that has a query', async () => {
    const facts = await clientOf(server).paper(server.at('/paper/2?version=1'));
    expect(facts).toEqual({
      address: server.at('/paper/2?version=1'),
      name: 'Bericht zur Schulsozialarbeit',
      modified: '2026-01-05T09:00:00+01:00',
      files: [],
      consultations: [],
      unread: [],
      gaps: [],
    });
  });

  it('may come in any shape: bare objects for lists, embedded or by address, with prefixes, with control characters', async () => {
    const embedded = {
      id: server.at('/meeting/9'),
      start: '2026-02-03T18:00:00',
      organization: { id: 'x', name: 'Rat' },
    };
    const one = {
      id: server.at('/consultation/9'),
      'oparl:role': 'Beschluss',
      meeting: [embedded],
      agendaItem: { result: 'Annahme' },
    };
    server.reply('/consultation/9', json(one));
    for (const consultation of [one, [one], server.at('/consultation/9'), [server.at('/consultation/9')]]) {
      server.reply('/paper/3', (response) => {
        const text = JSON.stringify({ id: server.at('/paper/3'), name: 'Schul?plan', consultation });
        response.end(text.replace('?', '\u000b'));
      });
      const facts = await clientOf(server).paper(server.at('/paper/3'));
      expect(facts.name).toBe('Schulplan');
      expect(facts.consultations).toMatchObject([
        { role: 'decision', body: { name: 'Rat' }, sessionOn: '2026-02-03', reading: { code: 'adopted' } },
      ]);
    }
  });

  it('was not treated in a session that was cancelled, where there is no result', async () => {
    const meeting = { id: server.at('/meeting/3'), start: '2026-06-16T15:00:00+02:00', cancelled: true };
    server.reply('/meeting/3', json(meeting));
    const facts = await clientOf(server).paper(server.at('/paper/1'));
    expect(facts.consultations[2]).toMatchObject({
      session: { cancelled: true },
      reading: { code: 'notTreated' },
    });
  });

  it('in a system without roles was advised upon before the council decided', async () => {
    const paper = json({
      id: server.at('/paper/3'),
      consultation: [2, 3].map((n) => ({
        id: server.at(`/consultation/${n}`),
        meeting: server.at(`/meeting/${n}`),
      })),
    });
    server.reply('/paper/3', paper);
    const { consultations } = await clientOf(server).paper(server.at('/paper/3'));
    expect(consultations.map(({ role, reading }) => [role, reading.code, reading.confidence])).toEqual([
      [undefined, 'recommended', 'likely'],
      [undefined, 'adoptedAmended', 'likely'],
    ]);
  });
});

describe('a listing', () => {
  it('turns the pages and resumes at a cursor', async () => {
    const pages = await all(clientOf(server).papers());
    expect(names(pages)).toEqual([['/paper/1', '/paper/2'], ['/paper/3']]);
    const cursor = pages[0]?.cursor;
    expect(cursor).toEqual({
      page: server.at('/body/1/papers?page=2'),
      lists: [server.at('/body/1/papers')],
    });
    expect(names(await all(clientOf(server).papers({ cursor })))).toEqual([['/paper/3']]);
    expect(pages[1]?.cursor).toBeUndefined();
  });

  it('goes on with the next body', async () => {
    const body = (n: number) => ({ id: server.at(`/body/${n}`), paper: server.at(`/body/${n}/papers`) });
    server.reply('/bodies', json({ data: [body(2), { id: server.at('/body/0') }, body(1)] }));
    server.reply('/body/2/papers', json({ data: { id: server.at('/paper/9') } }));
    const pages = await all(clientOf(server).papers());
    expect(names(pages)).toEqual([['/paper/9'], ['/paper/1', '/paper/2'], ['/paper/3']]);
    expect(pages[0]?.cursor).toEqual({ lists: [server.at('/body/1/papers')] });
  });

  it('of changed papers asks for a day more, and sifts what comes', async () => {
    const filtered = '/body/1/papers?modified_since=2026-06-29T22%3A00%3A00Z';
    server.reply(filtered, json({ data: [
      { id: server.at('/paper/1'), modified: '2026-07-01T10:00:00+02:00' },
      { id: server.at('/paper/2'), modified: '2026-06-30T23:59:59+02:00' },
      { id: server.at('/paper/3') },
    ] })); // prettier-ignore
    expect(names(await all(clientOf(server).changed('2026-07-01T00:00:00+02:00')))).toEqual([
      ['/paper/1', '/paper/3'],
    ]);
    expect(server.asked).toContain(filtered);
  });

  it('of changed papers is empty where the system answers 404, and complete where it knows no filter', async () => {
    expect(names(await all(clientOf(server).changed('2026-07-01T00:00:00Z')))).toEqual([[]]);
    server.reply('/body/1/papers?modified_since=2026-06-30T00%3A00%3A00Z', status(501));
    expect(names(await all(clientOf(server).changed('2026-07-01T00:00:00Z')))).toEqual([
      ['/paper/1'],
      ['/paper/3'],
    ]);
  });
});

describe('looking for a paper', () => {
  const found = async (query: Parameters<ReturnType<typeof clientOf>['find']>[0]) =>
    (await clientOf(server).find(query)).papers.map(({ address }) => new URL(address).pathname);

  it('by number, by words of the title, by address and by the address of its page', async () => {
    expect(await found({ number: '2026 / 0418' })).toEqual(['/paper/3']);
    expect(await found({ title: 'bedarfsplanung KINDERTAGESSTAETTEN' })).toEqual(['/paper/1']);
    expect(await found({ address: server.at('/paper/2?version=1') })).toEqual(['/paper/2']);
    expect(await found({ address: 'https://ris.example/vorlage?id=1' })).toEqual(['/paper/1']);
    expect(await found({ number: '2026' })).toEqual([]);
    for (const number of [
      'Nr. 2026/0418',
      '2026-0418',
      'Vorlage Nr. 2026 – 0418',
      'Drucksachen-Nr.: 2026/0418',
    ])
      expect([number, await found({ number })]).toEqual([number, ['/paper/3']]);
    expect(await found({ address: 'https://ris.example/vorlage?id=1#top' })).toEqual(['/paper/1']);
    expect(await found({ address: `${server.at('/paper/3')}#files` })).toEqual(['/paper/3']);
    expect(await found({ title: ' ' })).toEqual([]);
  });

  it('stops after so many pages and says where to go on', async () => {
    const { papers, cursor } = await clientOf(server).find({ number: '2026/0418' }, { pages: 1 });
    expect(papers).toEqual([]);
    const more = await clientOf(server).find({ number: '2026/0418' }, { cursor });
    expect(more.papers.map(({ reference }) => reference)).toEqual(['2026/0418']);
  });
});

it('progress is told after every answer', async () => {
  const told: number[][] = [];
  const progress = (p: { requests: number; retries: number; pages: number }) =>
    void told.push([p.requests, p.retries, p.pages]);
  server.reply('/bodies', (response, count) =>
    (count === 1 ? status(500) : json({ data: [] }))(response, count),
  );
  await clientOf(server).inspect({ progress });
  expect(told).toEqual([
    [1, 0, 0],
    [2, 0, 0],
    [3, 1, 0],
  ]);
});
