import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from './council.testing.js';

interface Listed {
  items: Record<string, unknown>[];
  next: string | null;
}

let test: TestApp;
let liaison: Client;
let process: CouncilProcess;

const list = async (what: string, who?: PersonId): Promise<Listed> =>
  (await (who ? await test.as(who) : liaison).get(`/api/council/${what}`).expect(200)).body;

beforeAll(async () => {
  test = await startApp();
  liaison = await test.as('liaison');
});
afterAll(() => test.close());

describe('the desk of a council to which nothing has been put', () => {
  it.each(['sessions', 'papers', 'effects', 'objections', 'duties'])('%s: nothing', async (what) => {
    expect(await list(what)).toEqual({ items: [], next: null });
  });
});

describe('the way of a paper', () => {
  beforeAll(async () => {
    process = await CouncilProcess.commissioned(test);
    await process.released('p', '2026-04-01', { title: 'Bericht zur Lage', reference: 'V/12' });
  });

  const ofProcess = () => ({
    processId: process.id,
    number: process.number,
    processTitle: 'Jugendhilfeplan',
    department: { id: 'youth', name: 'Jugendamt' },
    version: process.version,
  });

  it('waits for a session once it is released', async () => {
    expect(await list('papers')).toEqual({
      items: [
        {
          ...ofProcess(),
          paperId: 'p',
          title: 'Bericht zur Lage',
          reference: 'V/12',
          kind: 'report',
          state: 'released',
          releasedOn: '2026-04-01',
        },
      ],
      next: null,
    });
    expect((await list('sessions')).items).toEqual([]);
  });

  it('leads over the sessions it is put on', async () => {
    await process.scheduled('p', 'c1', '2026-04-20', { role: 'preliminary' });
    await process.scheduled('p', 'c2', '2026-05-04');
    expect((await list('papers')).items).toEqual([]);
    const consultation = {
      paperId: 'p',
      paperTitle: 'Bericht zur Lage',
      paperReference: 'V/12',
      paperKind: 'report',
      paperState: 'released',
      processId: process.id,
      processNumber: process.number,
      processTitle: 'Jugendhilfeplan',
      department: { id: 'youth', name: 'Jugendamt' },
      version: process.version,
      public: true,
    };
    expect((await list('sessions')).items).toEqual([
      {
        bodyId: 'council',
        sessionOn: '2026-04-20',
        consultations: [{ ...consultation, consultationId: 'c1', role: 'preliminary' }],
      },
      {
        bodyId: 'council',
        sessionOn: '2026-05-04',
        consultations: [{ ...consultation, consultationId: 'c2', role: 'decision' }],
      },
    ]);
  });

  it('shows the result of a session, which is then no longer open', async () => {
    await process.records('liaison', 'consultation.held', {
      consultationId: 'c1',
      resultCode: 'recommended',
    });
    const { items } = await list('sessions');
    expect(items).toMatchObject([
      { consultations: [{ resultCode: 'recommended', paperState: 'deliberating' }] },
      { consultations: [{ consultationId: 'c2' }] },
    ]);
    const open = await list('sessions?withoutResult=true');
    expect(open.items.map(({ sessionOn }) => sessionOn)).toEqual(['2026-05-04']);
    const [until, from] = [await list('sessions?until=2026-04-30'), await list('sessions?from=2026-04-21')];
    expect([until, from].map(({ items: [one] }) => one?.['sessionOn'])).toEqual(['2026-04-20', '2026-05-04']);
    expect((await list('sessions?body=council&from=2026-05-05')).items).toEqual([]);
  });

  it('is told from the last session back where one asks so, page by page', async () => {
    const days = ({ items }: Listed) => items.map(({ sessionOn }) => sessionOn);
    expect(days(await list('sessions?sort=-sessionOn'))).toEqual(['2026-05-04', '2026-04-20']);
    const first = await list('sessions?sort=-sessionOn&limit=1');
    const second = await list(`sessions?sort=-sessionOn&limit=1&cursor=${first.next}`);
    expect([days(first), days(second), second.next]).toEqual([['2026-05-04'], ['2026-04-20'], null]);
    // A place in one order is none in the other.
    await liaison.get(`/api/council/sessions?limit=1&cursor=${first.next}`).expect(400);
  });

  it('ends in a decision that waits for effect, and says what for', async () => {
    await process.decided('p', 'd', '2026-05-04', {
      consultationId: 'c2',
      bodyId: undefined,
      reference: 'B/7',
      items: [
        {
          no: 1,
          text: 'Mittel',
          kind: 'money',
          amountCents: 100,
          result: 'adopted',
          conditional: { on: 'budget', text: 'Haushalt genehmigt' },
        },
        { no: 2, text: 'Bericht im Herbst', kind: 'reportDuty', dueOn: '2026-10-01', result: 'adopted' },
      ],
    });
    const { items } = await list('effects');
    expect(items).toEqual([
      {
        ...ofProcess(),
        decisionId: 'd',
        reference: 'B/7',
        decidedOn: '2026-05-04',
        bodyId: 'council',
        missing: expect.any(Array),
      },
    ]);
    expect((await list('sessions?withoutResult=true')).items).toEqual([]);
  });

  it('can be objected to, which holds up the effect', async () => {
    await process.records('liaison', 'decision.objected', {
      decisionId: 'd',
      by: 'mayor',
      grounds: 'Verstößt gegen das Haushaltsrecht',
    });
    expect((await list('objections')).items).toEqual([
      {
        ...ofProcess(),
        decisionId: 'd',
        reference: 'B/7',
        bodyId: 'council',
        by: 'mayor',
        grounds: 'Verstößt gegen das Haushaltsrecht',
        on: '2026-05-04',
      },
    ]);
    const [german] = (await list('effects')).items as { missing: { code: string; message: string }[] }[];
    const english = await liaison.get('/api/council/effects').set('Accept-Language', 'en').expect(200);
    expect(german?.missing.map(({ code }) => code)).toContain('decision.noObjection');
    const message = (items: { missing: { message: string }[] }[]) => items[0]?.missing[0]?.message;
    expect(message(english.body.items)).not.toBe(message([german!]));
    await process.records('liaison', 'decision.objectionSettled', { decisionId: 'd', outcome: 'dismissed' });
    expect((await list('objections')).items).toEqual([]);
  });

  it('leaves the list once the decision has taken effect, and a duty behind', async () => {
    await process.records('liaison', 'decision.tookEffect', { decisionId: 'd', effectiveOn: '2026-05-04' });
    expect((await list('effects')).items).toEqual([]);
    const { items } = await list('duties');
    expect(items).toMatchObject([{ ...ofProcess(), dueOn: '2026-10-01', decisionId: 'd', itemNo: 2 }]);
    await process.records('liaison', 'duty.delivered', {
      dutyId: items[0]?.['dutyId'],
      deliveredOn: '2026-05-04',
    });
    expect((await list('duties')).items).toEqual([]);
  });
});

describe('what is not public', () => {
  const readers: readonly PersonId[] = ['planner', 'head', 'liaison', 'auditor'];
  const others: readonly PersonId[] = ['planner2', 'head2', 'admin'];
  const lists = ['sessions', 'papers', 'effects', 'objections', 'duties'];
  const ofThis = async (who: PersonId): Promise<Record<string, number>> => {
    const pages = await Promise.all(
      lists.map(async (what) => [what, (await list(`${what}?limit=200`, who)).items] as const),
    );
    return Object.fromEntries(
      pages.map(([what, items]) => [
        what,
        items.filter((item) => JSON.stringify(item).includes(process.id)).length,
      ]),
    );
  };
  const secrets = ['Geheimer Bericht', 'Grundstück', 'Streit', 'Käufer'];

  beforeAll(async () => {
    process = await CouncilProcess.commissioned(test);
    // A paper nobody else may read, on its way, before a body and decided.
    const secret = { title: 'Geheimer Bericht', public: false };
    await process.released('p1', '2026-04-01', secret);
    await process.released('p2', '2026-04-01', secret);
    await process.scheduled('p2', 'c2', '2026-06-15');
    // A public paper in a closed session, with all that follows from it.
    await process.released('p3', '2026-04-01', { title: 'Offener Bericht' });
    await process.scheduled('p3', 'c3', '2026-05-02', { public: false });
    await process.decided('p3', 'd3', '2026-05-02', {
      consultationId: 'c3',
      bodyId: undefined,
      reference: 'Grundstück 7',
      items: [
        {
          no: 1,
          text: 'Dem Käufer wird berichtet',
          kind: 'reportDuty',
          dueOn: '2026-03-01',
          result: 'adopted',
        },
      ],
    });
    await process.records('liaison', 'decision.objected', {
      decisionId: 'd3',
      by: 'other',
      grounds: 'Streit',
    });
    await process.records('liaison', 'duty.recorded', {
      text: 'Dem Käufer berichten',
      toBodyId: 'council',
      dueOn: '2026-12-01',
      decisionId: 'd3',
    });
  });

  it.each(readers)('%s reads it', async (who) => {
    expect(await ofThis(who)).toEqual({ sessions: 2, papers: 1, effects: 1, objections: 1, duties: 1 });
  });

  it.each(others)('%s reads nothing of it', async (who) => {
    expect(await ofThis(who)).toEqual({ sessions: 0, papers: 0, effects: 0, objections: 0, duties: 0 });
    for (const what of [...lists.map((one) => `council/${one}`), 'follow-up', 'follow-up?state=contested']) {
      const answer = await (await test.as(who)).get(`/api/${what}`).expect(200);
      for (const secret of secrets) expect([what, answer.text.includes(secret)]).toEqual([what, false]);
    }
  });

  it('does not make pages shorter, nor tell that there is more', async () => {
    const day = '2026-09-01';
    for (const [index, open] of [true, false, false, true, false, true, false].entries()) {
      await process.released(`x${String(index)}`, '2026-04-02', { public: open });
      await process.scheduled(`x${String(index)}`, `cx${String(index)}`, day);
    }
    const leafed = async (who: PersonId): Promise<number[]> => {
      const sizes: number[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Listed = await list(`papers?limit=1&cursor=${cursor}`, who);
        sizes.push(page.items.length);
        cursor = page.next;
      }
      return sizes;
    };
    // Only the secret paper waits; the others are on an agenda.
    expect(await leafed('liaison')).toEqual([1]);
    expect(await leafed('admin')).toEqual([0]);
    const session = async (who: PersonId): Promise<unknown> =>
      (await list(`sessions?from=${day}&until=${day}`, who)).items.map(({ consultations }) =>
        (consultations as { paperId: string }[]).map(({ paperId }) => paperId),
      );
    expect(await session('auditor')).toEqual([['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6']]);
    expect(await session('admin')).toEqual([['x0', 'x3', 'x5']]);
  });
});

describe('more than a page', () => {
  beforeAll(async () => {
    process = await CouncilProcess.of(test);
    for (const n of [1, 2, 3, 4, 5]) {
      // Two of them on the same day.
      const on = `2026-03-0${String(Math.min(n, 4))}`;
      await process.released(`w${String(n)}`, on);
      await process.released(`s${String(n)}`, on);
      await process.scheduled(`s${String(n)}`, `cs${String(n)}`, `2027-01-0${String(n)}`);
      await process.records('planner', 'duty.recorded', {
        text: `Pflicht ${String(n)}`,
        toBodyId: 'council',
        dueOn: '2027-02-01',
      });
    }
  });

  it.each([
    ['papers', 'paperId'],
    ['duties', 'dutyId'],
    ['sessions', 'sessionOn'],
    ['sessions?from=2027-01-01&until=2027-01-04', 'sessionOn'],
    ['sessions?sort=-sessionOn', 'sessionOn'],
    ['sessions?sort=-sessionOn&from=2027-01-01&until=2027-01-04', 'sessionOn'],
  ])('of %s can be leafed through without gap or repetition', async (what, key) => {
    const parted = what.includes('?') ? `${what}&` : `${what}?`;
    const whole = (await list(`${parted}limit=200`)).items.map((item) => item[key]);
    const leafed: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(`${parted}limit=2&cursor=${cursor}`);
      leafed.push(...page.items.map((item) => item[key]));
      cursor = page.next;
    }
    expect(leafed).toEqual(whole);
    expect(leafed.length).toBeGreaterThan(3);
  });
});

describe('filters of the desk that make no sense', () => {
  it.each([
    ['sessions?body=nobody', 'body', 'unknownReference'],
    ['sessions?from=2026-05-02&until=2026-05-01', 'until', 'endBeforeStart'],
    ['sessions?from=2026-02-30', 'from', 'day'],
    ['sessions?withoutResult=yes', 'withoutResult', 'oneOf'],
    ['sessions?limit=201', 'limit', 'range'],
    ['sessions?cursor=broken', 'cursor', 'cursor'],
    ['papers?limit=0', 'limit', 'range'],
    ['papers?colour=red', 'colour', 'unknownKey'],
    ['duties?cursor=WyIxIiwiMiIsIjMiXQ', 'cursor', 'cursor'],
  ])('%s is refused', async (what, path, code) => {
    const { body } = await liaison.get(`/api/council/${what}`).expect(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  it('a place outside the period does not lead out of it', async () => {
    const { next } = await list('sessions?limit=1');
    const later = await list(`sessions?from=2027-01-02&until=2027-01-03&cursor=${next!}`);
    expect(later.items.map(({ sessionOn }) => sessionOn)).toEqual(['2027-01-02', '2027-01-03']);
  });

  it('a cursor of another list is refused', async () => {
    const { next } = await list('papers?limit=1');
    const { body } = await liaison.get(`/api/council/duties?cursor=${next!}`).expect(400);
    expect(body.errors).toMatchObject([{ path: 'cursor', code: 'cursor' }]);
  });
});
