import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';

/**
 * Pages of the lists over all processes (sessions, papers that wait, duties, decision follow-up) over HTTP, at 1,000
 * and at 100,000 rows. Both servers run at once and are asked in turn, so that whatever else the machine does, it does
 * to both. Prints the 95th percentile at each size and how much it grows (design 06: a list ≤ 1.5 ×).
 */
const SIZES = [1_000, 100_000];
const ROUNDS = Number(process.env['ROUNDS'] ?? 300);
const WARM_UP = 30;
/** Papers, consultations, duties and items of one process. */
const PER_PROCESS = 10;
const FIRST_DAY = Date.parse('2016-01-01');
const DAY = 86_400_000;

const { fetch } = globalThis;
const folder = await mkdtemp(join(tmpdir(), 'plankreis-bench-'));
const dataDirOf = (size) => join(folder, String(size));

/** The built server on a free port; answers its address and how to end it. */
async function startServer(size) {
  const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDirOf(size), LOG_LEVEL: 'warn', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('The server ended before it listened')));
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/[\d.:]+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
  });
  return {
    address,
    stop: () => new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM')),
  };
}

/** A county's years of rows beside the sample: as many processes as the size asks for, all days and bodies alike. */
async function fill(size) {
  const db = new sqlite3.Database(join(dataDirOf(size), 'plankreis.sqlite'));
  const run = (sql, params = []) =>
    new Promise((resolve, reject) => db.run(sql, params, (error) => (error ? reject(error) : resolve())));
  const all = (sql) =>
    new Promise((resolve, reject) => db.all(sql, (error, rows) => (error ? reject(error) : resolve(rows))));
  const bodies = (await all('SELECT id FROM body ORDER BY id')).map(({ id }) => id);
  const departments = (await all('SELECT id FROM department ORDER BY id')).map(({ id }) => id);
  const [model] = await all('SELECT * FROM process_row LIMIT 1');
  const put = (table, row) =>
    run(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
      Object.values(row),
    );
  await run('BEGIN');
  for (let n = 0; n < size; n++) {
    const [at, no] = [Math.floor(n / PER_PROCESS), n % PER_PROCESS];
    const id = `bench-${String(at)}`;
    if (no === 0) await put('process_row', { ...model, process_id: id, number: id, predecessor_id: null });
    const [body, department] = [bodies[n % bodies.length], departments[at % departments.length]];
    const day = (ahead = 0) =>
      new Date(FIRST_DAY + (((n * 37) % 4000) + ahead) * DAY).toISOString().slice(0, 10);
    const part = (partId) => ({
      process_id: id,
      part_id: partId,
      department,
      public: n % 11 === 0 ? 0 : 1,
    });
    const due = n % 3 === 0 ? null : day(180);
    const state = n % 10 < 7 ? 'done' : n % 2 === 0 ? 'open' : 'underway';
    await put('paper_row', {
      ...part(`p${no}`),
      kind: 'report',
      title: `Vorlage ${n}`,
      reference: `V/${n}`,
      state: 'released',
      released_on: day(),
      on_way_since: n % 5 === 0 ? day() : null,
      unscheduled_since: n % 20 === 0 ? day() : null,
    });
    // Four papers to a session, as a rule.
    const session = new Date(FIRST_DAY + ((Math.floor(n / 4) * 37) % 4000) * DAY).toISOString().slice(0, 10);
    await put('consultation_row', {
      ...part(`c${no}`),
      paper_id: `p${no}`,
      body_id: bodies[Math.floor(n / 4) % bodies.length],
      session_on: session,
      role: 'decision',
      result_code: n % 4 === 0 ? null : 'adopted',
    });
    await put('duty_row', { ...part(`u${no}`), body_id: body, text: 'Bericht', due_on: day(90) });
    await put('item_row', {
      ...part(`d${no}/000001`),
      paper_id: `p${no}`,
      decision_id: `d${no}`,
      item_no: 1,
      body_id: body,
      reference: `B/${n}`,
      decided_on: day(),
      text: `Die Verwaltung wird beauftragt (${n}).`,
      kind: 'examine',
      due_on: due,
      due_key: due ?? '9999-12-31',
      state,
      settled: state === 'done' ? 1 : 0,
    });
  }
  await run('COMMIT');
  await new Promise((resolve) => db.close(resolve));
  return bodies[0];
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
  return { time, next: body.next, items: body.items.length };
}

const quantile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];

async function prepared(size) {
  await (await startServer(size)).stop();
  const body = await fill(size);
  const server = await startServer(size);
  const [liaison, admin] = await Promise.all(
    ['sitzungsdienst', 'verwaltung'].map((name) => signIn(server.address, name)),
  );
  // A page in the midst of the list, by the cursor of one before it.
  const { next } = await page(server.address, liaison, 'follow-up?until=2022-06-30&limit=50');
  return { ...server, body, next, liaison, admin };
}

const asked = (body, next) => [
  ['liaison', 'sessions from a day on', 'council/sessions?from=2022-01-01&limit=20'],
  ['liaison', 'sessions of one body', `council/sessions?body=${body}&from=2018-01-01&limit=10`],
  ['admin', 'sessions, public ones', 'council/sessions?from=2022-01-01&limit=20'],
  ['liaison', 'papers that wait', 'council/papers?limit=50'],
  ['liaison', 'duties', 'council/duties?limit=50'],
  ['liaison', 'follow-up, newest', 'follow-up?limit=50'],
  ['liaison', 'follow-up, midst', `follow-up?until=2022-06-30&limit=50&cursor=${next}`],
  ['liaison', 'follow-up, late by due day', 'follow-up?state=late&sort=dueOn&limit=50'],
  ['admin', 'follow-up of one body, public', `follow-up?body=${body}&limit=50`],
];

const servers = [];
try {
  for (const size of SIZES) servers.push(await prepared(size));
  const times = new Map();
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [index, server] of servers.entries())
      for (const [who, name, path] of asked(server.body, server.next)) {
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
