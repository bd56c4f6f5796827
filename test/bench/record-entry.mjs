import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { startServer } from './server.mjs';

/**
 * Recording an entry over HTTP (validated, chained, durable) at 16 connections, against the same rows written by bare
 * sqlite3 in a loop, `synchronous=FULL`, one transaction each. Prints both figures and their ratio (docs/development.md,
 * Figures).
 */
const CONNECTIONS = 16;
const ENTRIES = Number(process.env['ENTRIES'] ?? 6400);
const WARM_UP = 3200;

const folder = await mkdtemp(join(tmpdir(), 'plankreis-bench-'));
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function call(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = request(
      url,
      { method, agent, headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        let received = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (received += chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: received }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

async function signIn(address) {
  const answer = await call(
    `${address}/api/session`,
    'POST',
    {},
    { email: 'planung@musterau.example', password: 'musterau' },
  );
  return { cookie: answer.headers['set-cookie'][0].split(';')[0], person: JSON.parse(answer.body).person };
}

const signal = {
  kind: 'press',
  source: 'Kreisblatt',
  notedOn: '2026-01-15',
  note: 'Bericht über fehlende Plätze',
};

/** Real processes have dozens of entries, not thousands: each gets this many, then the next one is worked on. */
const PER_PROCESS = 20;

async function open(address, cookie, department) {
  const topic = {
    title: 'Messung',
    template: 'education',
    area: 'Kreis',
    origin: 'administration',
    department,
  };
  const answer = await call(`${address}/api/processes`, 'POST', { cookie }, topic);
  return JSON.parse(answer.body).id;
}

async function recordOne(address, cookie, id, version) {
  const answer = await call(
    `${address}/api/processes/${id}/entries`,
    'POST',
    { cookie, 'if-match': `"${version}"` },
    { type: 'topic.signalNoted', data: signal, occurredOn: '2026-01-15' },
  );
  if (answer.status !== 201) throw new Error(`${answer.status}: ${answer.body}`);
}

/** One connection: processes of its own, entries one after the other. */
async function connection(address, cookie, department, entries) {
  const ids = [];
  for (let opened = 0; opened < entries / PER_PROCESS; opened++)
    ids.push(await open(address, cookie, department));
  return async () => {
    for (const id of ids)
      for (let version = 1; version <= PER_PROCESS; version++) await recordOne(address, cookie, id, version);
  };
}

async function overHttp() {
  const server = await startServer(join(folder, 'server'));
  try {
    const { cookie, person } = await signIn(server.address);
    const lanes = (entries) =>
      Promise.all(
        Array.from({ length: CONNECTIONS }, () =>
          connection(server.address, cookie, person.department.id, entries / CONNECTIONS),
        ),
      );
    await Promise.all((await lanes(WARM_UP)).map((lane) => lane()));
    const measured = await lanes(ENTRIES);
    const start = performance.now();
    await Promise.all(measured.map((lane) => lane()));
    return (ENTRIES / (performance.now() - start)) * 1000;
  } finally {
    await server.stop();
  }
}

/** The rows of one entry as the server leaves them: taken from its own database, so the comparison is honest. */
async function rowsOfOneEntry() {
  const db = new sqlite3.Database(join(folder, 'server', 'plankreis.sqlite'));
  const get = (sql) =>
    new Promise((resolve, reject) => db.get(sql, (error, row) => (error ? reject(error) : resolve(row))));
  const entry = await get("SELECT * FROM entry WHERE type = 'topic.signalNoted' LIMIT 1");
  const process = await get(`SELECT * FROM process WHERE id = '${entry.process_id}'`);
  const row = await get(`SELECT * FROM process_row WHERE process_id = '${entry.process_id}'`);
  await new Promise((resolve) => db.close(resolve));
  return { entry, process, row };
}

async function bare() {
  const rows = await rowsOfOneEntry();
  const db = new sqlite3.Database(join(folder, 'bare.sqlite'));
  const run = (sql, params = []) =>
    new Promise((resolve, reject) => db.run(sql, params, (error) => (error ? reject(error) : resolve())));
  for (const pragma of ['journal_mode=WAL', 'synchronous=FULL']) await run(`PRAGMA ${pragma}`);
  const statements = [];
  for (const [table, row] of Object.entries(rows)) {
    const columns = Object.keys(row);
    await run(
      `CREATE TABLE "${table}" (n INTEGER PRIMARY KEY, ${columns.map((name) => `"${name}"`).join(', ')})`,
    );
    const sql = `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    statements.push({ prepared: db.prepare(sql), values: Object.values(row) });
  }
  const start = performance.now();
  for (let n = 0; n < ENTRIES; n++) {
    await run('BEGIN IMMEDIATE');
    for (const { prepared, values } of statements)
      await new Promise((resolve, reject) =>
        prepared.run(values, (error) => (error ? reject(error) : resolve())),
      );
    await run('COMMIT');
  }
  const rate = (ENTRIES / (performance.now() - start)) * 1000;
  for (const { prepared } of statements) await new Promise((resolve) => prepared.finalize(resolve));
  await new Promise((resolve) => db.close(resolve));
  return rate;
}

try {
  const ours = await overHttp();
  const limit = await bare();
  console.log(`record an entry over HTTP, ${CONNECTIONS} connections: ${ours.toFixed(0)} /s`);
  console.log(`the same rows, bare sqlite3, one transaction each:  ${limit.toFixed(0)} /s`);
  console.log(`ratio: ${(ours / limit).toFixed(2)} (reach: ≥ 1.0)`);
} finally {
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}
