import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { startServer } from './server.mjs';

/**
 * Pages of the lists over all processes over HTTP, at 1,000 and at 100,000 rows of each list. Both servers run at
 * once and are asked in turn, so that whatever else the machine does, it does to both. Prints the 95th percentile at
 * each size and how much it grows (docs/development.md, Figures).
 */
const SIZES = (process.env['SIZES'] ?? '1000,100000').split(',').map(Number);
const ROUNDS = Number(process.env['ROUNDS'] ?? 300);
const WARM_UP = 30;
/** Rows of one list that are of one process. */
const PER_PROCESS = 10;
/** Rows that are alike, as papers of one session are. */
const SAME = 4;
/** By how much rows are moved at most, into the past and into the future. */
const YEARS = 5;
/** Rows of one statement. */
const AT_ONCE = 250;
const DAY = 86_400_000;

const { fetch } = globalThis;
const folder = await mkdtemp(join(tmpdir(), 'plankreis-bench-'));
const dataDirOf = (size) => join(folder, String(size));

/** A cheap and repeatable way to scatter: the same number gives the same place. */
const scattered = (n, places) => Number((BigInt(n) * 2_654_435_761n) % BigInt(places));

const isDay = (value) => typeof value === 'string' && /^(?!0000|9999)\d{4}-\d{2}-\d{2}$/.test(value);
const later = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** What the sample has none, or too few, of: papers that wait, some for a session, and some for others to go with. */
const besides = {
  paper_row: (n) => ({
    state: 'released',
    on_way_since: n % 5 === 0 ? '2026-03-01' : null,
    unscheduled_since: n % 20 === 0 ? '2026-03-01' : null,
  }),
  bundle_row: (n) => (n % 5 === 0 ? { bundle_id: null, bundle_title: null, bundleable: 1 } : {}),
};

/**
 * A county's years of rows beside the sample: every list holds copies of the rows the sample has there, in as many
 * processes as the size asks for, moved by up to eleven years.
 */
async function fill(size) {
  const db = new sqlite3.Database(join(dataDirOf(size), 'plankreis.sqlite'));
  const ask = (way, sql, params = []) =>
    new Promise((resolve, reject) =>
      db[way](sql, params, (error, rows) => (error ? reject(error) : resolve(rows))),
    );
  const departments = (await ask('all', 'SELECT id FROM department ORDER BY id')).map(({ id }) => id);
  const ofProcess = (at) => ({
    process_id: `bench-${String(at)}`,
    department: departments[at % departments.length],
  });
  /** Some copies of the rows of a table, four times the same after another, with what is their own. */
  async function copies(table, count, own) {
    const rows = await ask('all', `SELECT * FROM ${table}`);
    if (rows.length === 0) throw new Error(`${table}: the sample holds no row to copy`);
    const columns = Object.keys(rows[0]);
    const copy = (n) => {
      const group = Math.floor(n / SAME);
      const row = { ...rows[group % rows.length] };
      const days = scattered(group + 1, 2 * YEARS * 365) - YEARS * 365;
      for (const column of columns) if (isDay(row[column])) row[column] = later(row[column], days);
      Object.assign(row, own(n));
      return columns.map((column) => row[column]);
    };
    const places = `(${columns.map(() => '?').join(', ')})`;
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => copy(from + index));
      await ask(
        'run',
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => places).join(', ')}`,
        some.flat(),
      );
    }
  }
  await ask('run', 'BEGIN');
  const tables = await ask(
    'all',
    `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'part_id'
     WHERE m.type = 'table' AND m.name GLOB '*_row' ORDER BY m.name`,
  );
  await copies('process_row', size / PER_PROCESS, (n) => ({
    ...ofProcess(n),
    number: `bench-${String(n)}`,
    number_key: `bench-${String(n)}`,
    predecessor_id: null,
  }));
  for (const { name } of tables)
    await copies(name, size, (n) => ({
      ...ofProcess(scattered(n, size / PER_PROCESS)),
      part_id: `bench-${String(n)}`,
      ...besides[name]?.(n),
    }));
  const [{ id: body }] = await ask(
    'all',
    'SELECT body_id AS id FROM item_row GROUP BY 1 ORDER BY COUNT(*) DESC',
  );
  await ask('run', 'COMMIT');
  await new Promise((resolve) => db.close(resolve));
  return { body, department: departments[0] };
}

async function signIn(address, name) {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@musterau.example`, password: 'musterau' }),
  });
  return { cookie: answer.headers.get('set-cookie').split(';')[0] };
}

/** Answers the time one page took, in milliseconds, and the cursor of the next. */
async function page(address, headers, path) {
  const start = performance.now();
  const answer = await fetch(`${address}/api/${path}`, { headers });
  const body = await answer.json();
  const time = performance.now() - start;
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(body)}`);
  return { time, next: body.next, items: (body.items ?? body.totals).length };
}

const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];

async function prepared(size) {
  await (await startServer(dataDirOf(size))).stop();
  const { body, department } = await fill(size);
  const server = await startServer(dataDirOf(size));
  const [liaison, planner, admin] = await Promise.all(
    ['sitzungsdienst', 'planung', 'verwaltung'].map((name) => signIn(server.address, name)),
  );
  // A page in the midst of the list, by the cursor of one before it.
  const { next } = await page(server.address, liaison, 'follow-up?until=2022-06-30&limit=50');
  return { ...server, body, department, next, liaison, planner, admin };
}

/** Who asks for what; each page holds rows at either size. */
const asked = ({ body, department, next }) => [
  ['planner', 'processes, newest', 'processes?limit=50'],
  ['planner', 'processes of a state', 'processes?state=topic.parked&limit=50'],
  ['liaison', 'sessions from a day on', 'council/sessions?from=2022-01-01&limit=20'],
  ['liaison', 'sessions of one body', `council/sessions?body=${body}&from=2018-01-01&limit=10`],
  ['admin', 'sessions, public ones', 'council/sessions?from=2022-01-01&limit=20'],
  ['liaison', 'papers that wait', 'council/papers?limit=50'],
  ['liaison', 'duties', 'council/duties?limit=50'],
  ['liaison', 'follow-up, newest', 'follow-up?limit=50'],
  ['liaison', 'follow-up, midst', `follow-up?until=2022-06-30&limit=50&cursor=${next}`],
  ['liaison', 'follow-up, late by due day', 'follow-up?state=late&sort=dueOn&limit=50'],
  ['admin', 'follow-up of one body, public', `follow-up?body=${body}&limit=50`],
  ['planner', 'deadlines, all', 'deadlines?limit=50'],
  ['planner', 'deadlines, mine', 'deadlines?whose=mine&limit=50'],
  ['planner', 'deadlines, department', `deadlines?department=${department}&limit=50`],
  ['planner', 'deadlines, overdue', 'deadlines?state=overdue&limit=50'],
  ['planner', 'findings about money', 'findings?limit=50'],
  ['planner', 'findings, one code', 'findings?code=M4&limit=50'],
  ['planner', 'money', 'money?limit=50'],
  ['planner', 'money of a year', 'money?year=2024&limit=50'],
  ['planner', 'grants', 'money/grants?limit=50'],
  ['planner', 'grants of a state', 'money/grants?state=granted&limit=50'],
  ['planner', 'totals of grants', 'money/grants/totals'],
  ['planner', 'findings of analyses', 'analysis-findings?limit=50'],
  ['planner', 'measures', 'measures?limit=50'],
  ['planner', 'measures, late', 'measures?late=true&limit=50'],
  ['planner', 'reports without consequence', 'reports-without-consequence?limit=50'],
  ['planner', 'participation', 'participation?limit=50'],
  ['planner', 'participation that waits', 'participation?state=planned&limit=50'],
  ['planner', 'participation of a space', 'participation?state=all&space=musterau&limit=50'],
  ['planner', 'participation of all spaces', 'participation?state=all&space=landkreis&limit=50'],
  ['planner', 'findings of a space', 'analysis-findings?space=musterau&limit=50'],
  ['planner', 'findings of all spaces', 'analysis-findings?space=landkreis&limit=50'],
  ['planner', 'topic store', 'topics?limit=50'],
  ['planner', 'papers for a bundle', 'bundles/papers?limit=50'],
  ['planner', 'dependencies', 'dependencies?limit=50'],
];

const servers = [];
try {
  for (const size of SIZES) servers.push(await prepared(size));
  const times = new Map();
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [index, server] of servers.entries())
      for (const [who, name, path] of asked(server)) {
        const { time, items } = await page(server.address, server[who], path);
        if (items === 0) throw new Error(`${name}: an empty page`);
        if (round < 0) continue;
        const bySize = times.get(name) ?? SIZES.map(() => []);
        bySize[index].push(time);
        times.set(name, bySize);
      }
  console.log(`${ROUNDS} pages at ${SIZES.join(' and ')} rows, milliseconds: median, p95`);
  for (const [name, sizes] of times) {
    const told = [0.5, 0.95].map((share) => {
      const [few, many] = sizes.map((measured) => quantile(measured, share));
      return `${few.toFixed(2).padStart(7)} ${many.toFixed(2).padStart(7)} ratio ${(many / few).toFixed(2)}`;
    });
    console.log(`${name.padEnd(30)} ${told.join('  | ')} (reach: ≤ 1.5)`);
  }
} finally {
  for (const server of servers) await server.stop();
  await rm(folder, { recursive: true, force: true });
}
