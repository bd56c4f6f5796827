import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { records } from './records.testing.js';

export type Reply = (response: ServerResponse, count: number) => void;

export interface OParlServer {
  readonly origin: string;
  /** The address of the System object. */
  readonly system: string;
  /** What was asked for, in order: paths with their queries. */
  readonly asked: readonly string[];
  at(path: string): string;
  /** Answers a path otherwise than with its record; `count` says for the how manieth time it is asked for. */
  reply(path: string, reply: Reply): void;
  close(): Promise<void>;
}

export const json =
  (value: unknown, status = 200): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };

export const raw =
  (body: string, contentType = 'application/json'): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': contentType });
    response.end(body);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(code, headers);
    response.end('no');
  };

/** A council information system on 127.0.0.1 with a few hand-written records; see `records`. */
export async function startOParlServer(): Promise<OParlServer> {
  const replies = new Map<string, Reply>();
  const counts = new Map<string, number>();
  const asked: string[] = [];
  let known: Readonly<Record<string, unknown>> = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const record = known[path];
    const reply = replies.get(path) ?? (record === undefined ? status(404) : json(record));
    reply(response, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  known = records(origin);
  return {
    origin,
    system: `${origin}/system`,
    asked,
    at: (path) => `${origin}${path}`,
    reply: (path, reply) => void replies.set(path, reply),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
