import { expect } from '@jest/globals';
import { PASSWORD, type TestApp } from '../../app.testing.js';

/** A file as it is sent. */
export const fileOf = (content: string | Buffer, name = 'datei.csv') => ({
  name,
  content: Buffer.from(content).toString('base64'),
});

/** A heading and as many rows. */
export const csvOf = (heading: string, count: number, row: (at: number) => string): string =>
  [heading, ...Array.from({ length: count }, (_, at) => row(at))].join('\n');

/** A line of an answer that tells how far it is; the last one has a status and a body. */
export interface Line {
  readonly stage?: 'reading' | 'checking' | 'writing';
  readonly done?: number;
  readonly of?: number;
  readonly status?: number;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Sends a request whose answer tells how far it is. */
export async function following(
  test: TestApp,
  person: string,
  path: string,
  request: object,
  { method = 'POST', key, signal }: { method?: string; key?: string; signal?: AbortSignal } = {},
): Promise<AsyncGenerator<Line>> {
  const { body } = await test.stranger
    .post('/api/session')
    .send({ email: `${person}@test.example`, password: PASSWORD, token: true });
  const answer = await fetch(`${test.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${String(body.token)}`,
      'content-type': 'application/json',
      accept: 'application/x-ndjson, application/json',
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    body: JSON.stringify(request),
    ...(signal && { signal }),
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  return linesOf(answer);
}

async function* linesOf(answer: Response): AsyncGenerator<Line> {
  let text = '';
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      // The program writes what the type says; what it holds the tests look at.
      yield JSON.parse(text.slice(0, end)) as Line;
      text = text.slice(end + 1);
    }
  }
}

/** Sends a request and hangs up as soon as this stage is told. */
export async function hungUp(
  test: TestApp,
  person: string,
  path: string,
  request: object,
  { at, key }: { at: Line['stage']; key?: string },
): Promise<void> {
  const hanging = new AbortController();
  const lines = await following(test, person, path, request, {
    signal: hanging.signal,
    ...(key !== undefined && { key }),
  });
  for await (const { stage, status } of lines) {
    expect(status).toBeUndefined();
    if (stage === at) break;
  }
  hanging.abort();
}
