import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { journalMigrations, type Statements } from '@plankreis/journal';
import { usualSurroundings, type Dossier } from '@plankreis/process';
import { listTables, project, readmodelMigrations } from '@plankreis/readmodel';
import fc from 'fast-check';
import { sqliteDatabase, type TestDatabase } from '../../libs/journal/src/databases.testing.js';
import { often } from '../../libs/process/src/testing/chance.testing.js';
import { SECRET } from '../../libs/process/src/testing/fit.testing.js';
import {
  aCommissionedProcess,
  anAdoptedMandate,
  aRunningMeasure,
  aTopic,
  releasedPaper,
} from '../../libs/process/src/testing/histories.testing.js';
import { decided } from '../../libs/process/src/testing/samples.testing.js';
import { Wanderer, type Step } from '../../libs/process/src/testing/wandering.testing.js';
import { lena, pia } from '../../libs/process/src/testing/world.testing.js';
import { blindTable, projectParts, seeingTable } from '../../libs/readmodel/src/project/blind.testing.js';

/** What the lists hold of random histories, kept entry by entry, against the same made anew at their end. */
const histories = often(30);

const moment = { recordedAt: '2030-01-01T09:00:00.000Z', today: '2030-01-01' };

let test: TestDatabase;
beforeAll(async () => {
  test = await sqliteDatabase();
  await test.db.migrate([...journalMigrations, ...readmodelMigrations]);
});
afterAll(() => test.remove());

type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

/** Every row there is; the states a process went through are those of the way and not of the place. */
async function rows(tables: readonly string[] = listTables, from = test.db.read): Promise<Rows> {
  const all: Rows = {};
  for (const table of tables) {
    const found = await from.all(`SELECT * FROM ${table} ORDER BY 1, 2, 3`);
    all[table] = found.map(({ travelled: _travelled, ...row }) => row);
  }
  return all;
}

/** What is kept added up, and how it is added up from the rows. */
const totals = [
  [
    'SELECT department, purse, year_key, n, planned_cents, free_cents FROM money_total ORDER BY 1, 2, 3',
    `SELECT department, purse, year_key, COUNT(*) AS n, SUM(planned_cents) AS planned_cents, SUM(free_cents) AS free_cents
      FROM money_row GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  ],
  [
    'SELECT department, state, n, amount_cents, spent_cents FROM grant_total ORDER BY 1, 2',
    `SELECT department, state, COUNT(*) AS n, SUM(amount_cents) AS amount_cents, SUM(spent_cents) AS spent_cents
      FROM grant_row GROUP BY 1, 2 ORDER BY 1, 2`,
  ],
  [
    'SELECT department, phase, commissioning, n FROM process_total ORDER BY 1, 2, 3',
    'SELECT department, phase, commissioning, COUNT(*) AS n FROM process_row GROUP BY 1, 2, 3 ORDER BY 1, 2, 3',
  ],
] as const;

async function emptyIn(tx: Statements, tables: readonly string[] = listTables): Promise<void> {
  for (const table of tables) await tx.run(`DELETE FROM ${table}`);
}

const empty = (tables?: readonly string[]): Promise<void> => test.db.write((tx) => emptyIn(tx, tables));

const put = (before: Dossier | undefined, after: Dossier): Promise<void> =>
  test.db.write((tx) => project(tx, before, after, moment));

/** What the lists hold once they are kept over a history, step by step, and once made anew of its end. */
interface KeptAndAnew {
  readonly live: Rows;
  readonly made: Rows;
  /** What is kept added up, beside what its rows come to. */
  readonly sums: readonly (readonly [kept: Row[], addedUp: Row[]])[];
}

/** Keeps the lists over a history in one write: one for each of its steps would wait for the disk most of the time. */
const keptOver = (wanderer: Wanderer, steps: readonly Step[]): Promise<KeptAndAnew> =>
  test.db.write(async (tx) => {
    await emptyIn(tx);
    await project(tx, undefined, wanderer.present, moment);
    for (const each of steps) {
      const before = wanderer.present;
      wanderer.step(each);
      if (wanderer.present !== before) await project(tx, before, wanderer.present, moment);
    }
    const live = await rows(listTables, tx);
    const sums: [Row[], Row[]][] = [];
    for (const [kept, addedUp] of totals) sums.push([await tx.all(kept), await tx.all(addedUp)]);
    await emptyIn(tx);
    await project(tx, undefined, anew(wanderer.present), moment);
    return { live, made: await rows(listTables, tx), sums };
  });

/**
 * What nobody has derived anything of yet. What was derived of a dossier is known by the dossier itself and by its
 * parts: handed over as it is, a list that carried something over wrongly would be compared with itself.
 */
const anew = (dossier: Dossier): Dossier => structuredClone(dossier);

const objectedMandate = () =>
  anAdoptedMandate()
    .record('decision.objected', { decisionId: 'd1', by: 'mayor', grounds: 'Befangenheit' })
    .accepts();

const aNotedReport = () =>
  releasedPaper(aCommissionedProcess(), '2024-06-01', 'p8', { kind: 'report' })
    .as(lena)
    .on('2024-06-10')
    .record('decision.recorded', {
      ...decided('p8', '2024-06-10', {
        resultCode: 'noted',
        items: [{ no: 1, text: 'Kenntnis', kind: 'note', result: 'noted' }],
      }),
      decisionId: 'd8',
    })
    .accepts();

describe('what the lists keep of any history', () => {
  const step: fc.Arbitrary<Step> = fc.record({ manner: fc.nat(99), seed: fc.nat() });
  const told = fc.record({
    template: fc.constantFrom('socialPlanning', 'dayCare', 'schoolDevelopment'),
    steps: fc.array(step, { minLength: 50, maxLength: 90, size: 'max' }),
  });

  it('is what is made anew from its end, and shows everybody nothing that is not public', async () => {
    const kept = new Map<string, number>();
    let secret = 0;
    await fc.assert(
      fc.asyncProperty(told, async ({ template, steps }) => {
        const { live, made, sums } = await keptOver(new Wanderer(aTopic({ template })), steps);
        for (const [kept, addedUp] of sums) expect(kept).toEqual(addedUp);
        for (const [table, found] of Object.entries(live)) {
          kept.set(table, (kept.get(table) ?? 0) + found.length);
          const open = found.filter((row) => row['public'] === 1);
          expect([table, JSON.stringify(open).includes(SECRET)]).toEqual([table, false]);
          if (JSON.stringify(found).includes(SECRET)) secret += 1;
        }
        expect(live).toEqual(made);
      }),
      { ...histories, endOnFailure: true },
    );
    // Chance need not come by an open objection or a report that was noted: these do.
    for (const { dossier } of [aTopic(), objectedMandate(), aNotedReport(), aRunningMeasure()]) {
      await empty();
      await put(undefined, dossier);
      for (const [table, found] of Object.entries(await rows()))
        kept.set(table, (kept.get(table) ?? 0) + found.length);
    }
    // There was something to keep in each of them.
    expect([...kept].filter(([, count]) => count === 0)).toEqual([]);
    expect(secret).toBeGreaterThan(0);
  }, 3_600_000);
});

describe('a list that carries over what has become other', () => {
  beforeAll(() =>
    test.db.write(async (tx) => {
      for (const { ddl } of [blindTable, seeingTable]) for (const statement of ddl) await tx.run(statement);
    }),
  );

  /** The rows of a list kept over two signals, and those made of what `dossierAnew` gives. */
  async function keptAndAnew(table: typeof blindTable, dossierAnew: (dossier: Dossier) => Dossier) {
    const bring = (before: Dossier | undefined, after: Dossier): Promise<void> =>
      test.db.write((tx) => projectParts(tx, [table], before, after, usualSurroundings));
    const { name } = table;
    const signal = { kind: 'press', source: 'Kreisblatt', note: 'Räumungen', notedOn: '2024-01-09' } as const;
    const told = [aTopic()];
    while (told.length < 3) told.push(told.at(-1)!.record('topic.signalNoted', signal).accepts());
    const dossiers = told.map(({ dossier }) => structuredClone(dossier));
    const carriedOn = dossiers.map((dossier) => ({ ...dossier, template: dossiers[0]!.template }));
    for (const [index, dossier] of carriedOn.entries()) await bring(carriedOn[index - 1], dossier);
    const kept = await rows([name]);
    await empty([name]);
    await bring(undefined, dossierAnew(carriedOn.at(-1)!));
    const made = await rows([name]);
    await empty([name]);
    return { kept: kept[name], made: made[name] };
  }

  it('is found by comparing it with what is made of a copy', async () => {
    const { kept, made } = await keptAndAnew(blindTable, anew);
    expect(kept).toMatchObject([{ part_id: 'topic', signals: 0 }]);
    expect(made).toMatchObject([{ part_id: 'topic', signals: 2 }]);
  });

  it('is not found by comparing it with what is made of the very same dossier', async () => {
    const { kept, made } = await keptAndAnew(blindTable, (dossier) => dossier);
    expect(made).toEqual(kept);
  });

  it('differs from one that sees by nothing else', async () => {
    const { kept, made } = await keptAndAnew(seeingTable, anew);
    expect(kept).toMatchObject([{ part_id: 'topic', signals: 2 }]);
    expect(made).toEqual(kept);
  });
});

describe('an entry that touches no paper, consultation, decision, duty or measure', () => {
  it('writes one row, whatever the process holds', async () => {
    await empty();
    const history = aRunningMeasure();
    const noted = history.as(pia).record('note.added', { text: 'Anruf' }).accepts();
    await put(undefined, history.dossier);
    const said: string[] = [];
    await test.db.write(async (tx) => {
      const listening: Statements = {
        dialect: tx.dialect,
        all: (sql, params) => tx.all(sql, params),
        run: (sql, params) => {
          said.push(sql.split(' ').slice(0, 2).join(' '));
          return tx.run(sql, params);
        },
      };
      await project(listening, history.dossier, noted.dossier, moment);
    });
    expect(said).toEqual(['UPDATE process_row']);
  });
});
