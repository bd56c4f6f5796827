import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { json, startOParlServer, type OParlServer } from '../server.testing.js';
import { clientOf } from '../surroundings.testing.js';
import { Turnstile } from './turnstile.js';

const signal = new AbortController().signal;

describe('a turnstile', () => {
  it('lets in so many, and the next one when one leaves', async () => {
    const turnstile = new Turnstile(1);
    const order: string[] = [];
    const leave = await turnstile.enter(signal);
    const second = turnstile.enter(signal).then((out) => (order.push('second'), out));
    const third = turnstile.enter(signal).then((out) => (order.push('third'), out));
    order.push('first leaves');
    leave?.();
    leave?.();
    (await second)?.();
    (await third)?.();
    expect(order).toEqual(['first leaves', 'second', 'third']);
  });

  it('forgets who no longer wants in', async () => {
    const turnstile = new Turnstile(1);
    const caller = new AbortController();
    const leave = await turnstile.enter(signal);
    const gone = turnstile.enter(caller.signal);
    const next = turnstile.enter(signal);
    caller.abort();
    expect(await gone).toBeUndefined();
    leave?.();
    expect(await next).toBeDefined();
    expect(await turnstile.enter(caller.signal)).toBeUndefined();
  });
});

describe('a client', () => {
  let server: OParlServer;
  beforeEach(async () => {
    server = await startOParlServer();
  });
  afterEach(() => server.close());

  it.each([1, 3])('asks its system no more than %i at a time, over all its errands', async (atATime) => {
    let inside = 0;
    let most = 0;
    for (const path of ['/system', '/bodies'])
      server.reply(path, (response, count) => {
        most = Math.max(most, ++inside);
        setImmediate(() => {
          inside -= 1;
          json(path === '/system' ? { oparlVersion: '1.1', body: server.at('/bodies') } : { data: [] })(
            response,
            count,
          );
        });
      });
    const client = clientOf(server, { limits: { atATime } });
    await Promise.all(Array.from({ length: 6 }, () => client.inspect()));
    expect(server.asked).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(atATime);
  });

  it('pauses between two requests', async () => {
    const waits: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    await clientOf(server, { limits: { pauseMs: 80 }, surroundings: { sleep } }).inspect();
    expect(waits).toEqual([80]);
  });
});
