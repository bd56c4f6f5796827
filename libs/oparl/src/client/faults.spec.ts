import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { json, raw, startOParlServer, status, type OParlServer } from '../server.testing.js';
import { clientOf, stillWorld } from '../surroundings.testing.js';
import { OParlClient } from './client.js';
import { OParlFault } from './fault.js';
import type { PaperPage } from './listing.js';

let server: OParlServer;
beforeEach(async () => {
  server = await startOParlServer();
});
afterEach(() => server.close());

/** The fault some work ends with. */
async function faultOf(work: Promise<unknown> | AsyncIterable<unknown>): Promise<OParlFault> {
  const read: unknown[] = [];
  try {
    if (Symbol.asyncIterator in work) for await (const one of work) read.push(one);
    else await work;
  } catch (error) {
    if (error instanceof OParlFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('what is no OParl system', () => {
  it.each([
    ['a web page', raw('<!doctype html><title>Willkommen</title>', 'text/html'), 'html'],
    ['no JSON', raw('{"id": '), 'malformed'],
    ['nothing', raw(''), 'malformed'],
    ['JSON nested without end', raw('['.repeat(2_000_000)), 'malformed'],
    ['another JSON', json({ hello: 'world' }), 'notOParl'],
    ['a list', json([]), 'notOParl'],
    ['null', json(null), 'notOParl'],
    ['another object of OParl', json({ type: 'https://schema.oparl.org/1.1/Body' }), 'notOParl'],
    ['not there', status(404), 'status'],
    ['forbidden', status(403), 'status'],
  ])('%s', async (_, reply, code) => {
    server.reply('/system', reply);
    const fault = await faultOf(clientOf(server).inspect());
    expect([fault.code, fault.address]).toEqual([code, server.system]);
    expect(server.asked).toEqual(['/system']);
  });

  it.each([
    '',
    'ris.example',
    'ftp://ris.example/system',
    'https://user:secret@ris.example/',
    'file:///etc/passwd',
  ])('no address: "%s"', (address) =>
    expect(() => new OParlClient(address)).toThrow(expect.objectContaining({ code: 'badAddress' })),
  );

  it('a paper that is none', async () => {
    expect((await faultOf(clientOf(server).paper(server.at('/organization/jha')))).details.found).toBe(
      'Organization',
    );
  });

  it('a system without a list of papers', async () => {
    server.reply('/bodies', json({ data: [{ id: server.at('/body/1') }] }));
    expect((await faultOf(clientOf(server).papers())).code).toBe('notOParl');
  });
});

describe('a system that fails', () => {
  it('now and then is asked again, after longer and longer waits', async () => {
    const world = stillWorld();
    server.reply('/system', (response, n) =>
      (n < 4 ? status(n === 2 ? 503 : 500) : json({ oparlVersion: '1.0' }))(response, n),
    );
    await clientOf(server, { surroundings: world }).inspect();
    expect(world.waits).toEqual([500, 1_000, 2_000]);
  });

  it('always is given up after some attempts', async () => {
    const world = stillWorld();
    server.reply('/system', status(500));
    const fault = await faultOf(clientOf(server, { surroundings: { ...world, chance: () => 1 } }).inspect());
    expect(fault).toMatchObject({ code: 'status', details: { status: 500, attempts: 4 } });
    expect(world.waits).toEqual([250, 500, 1_000]);
    expect(server.asked).toHaveLength(4);
  });

  it('and asks to be left alone is left alone, up to a bound', async () => {
    const world = stillWorld();
    server.reply('/system', (response, n) =>
      (n === 1 ? status(429, { 'retry-after': '7' }) : status(503, { 'retry-after': '3600' }))(response, n),
    );
    const fault = await faultOf(clientOf(server, { surroundings: world }).inspect());
    expect(world.waits).toEqual([7_000]);
    expect(fault.details).toMatchObject({ status: 503, retryAfterMs: 3_600_000, attempts: 2 });
  });

  it('by closing the connection, or is not there at all, cannot be reached', async () => {
    server.reply('/system', (response) => void response.destroy());
    expect((await faultOf(clientOf(server).inspect())).code).toBe('unreachable');
    await server.close();
    const fault = await faultOf(clientOf(server, { limits: { attempts: 2 } }).inspect());
    expect([fault.code, fault.details.attempts]).toEqual(['unreachable', 2]);
  });

  it('in one part of a paper does not spoil the rest', async () => {
    server.reply('/meeting/1', status(500));
    server.reply('/meeting/2', raw('<html>', 'text/html'));
    const { unread, consultations } = await clientOf(server).paper(server.at('/paper/1'));
    expect(
      unread.filter(({ what }) => what === 'session').map(({ fault, status }) => [fault, status]),
    ).toEqual([
      ['status', 500],
      ['html', undefined],
    ]);
    expect(consultations).toHaveLength(3);
  });
});

describe('a system that keeps us waiting', () => {
  it('never answers', async () => {
    const late = new AbortController();
    server.reply('/system', () => late.abort());
    const fault = await faultOf(clientOf(server, { surroundings: { timeout: () => late.signal } }).inspect());
    expect(fault).toMatchObject({ code: 'timeout', details: { limit: 30_000, attempts: 4 } });
  });

  it('begins to answer and never ends', async () => {
    const late = new AbortController();
    server.reply('/system', (response) => {
      response.write('{"id":');
      late.abort();
    });
    const client = clientOf(server, {
      limits: { attempts: 1 },
      surroundings: { timeout: () => late.signal },
    });
    expect((await faultOf(client.inspect())).code).toBe('timeout');
  });

  it('is left when the time for the whole errand is over', async () => {
    const world = stillWorld();
    server.reply('/system', status(500));
    const client = clientOf(server, { limits: { totalMs: 1_200, attempts: 50 }, surroundings: world });
    expect(await faultOf(client.inspect())).toMatchObject({ code: 'timeout', details: { limit: 1_200 } });
    expect(world.waits).toEqual([500]);
  });

  it('gets no more requests than an errand may make', async () => {
    const client = clientOf(server, { limits: { requests: 3 } });
    expect((await faultOf(client.paper(server.at('/paper/1')))).code).toBe('tooManyRequests');
    expect(server.asked).toHaveLength(3);
  });
});

describe('a system that sends too much', () => {
  it('is cut off while it sends', async () => {
    let sent = 0;
    const closed = new Promise<void>((resolve) => {
      server.reply('/system', (response) => {
        const chunk = Buffer.alloc(64 * 1024, ' ');
        response.once('close', resolve);
        const more = () => {
          while (!response.destroyed && sent < 500_000_000) {
            sent += chunk.length;
            if (!response.write(chunk)) return void response.once('drain', more);
          }
        };
        more();
      });
    });
    const fault = await faultOf(clientOf(server, { limits: { responseBytes: 1_000_000 } }).inspect());
    await closed;
    expect(fault).toMatchObject({ code: 'tooLarge', details: { limit: 1_000_000 } });
    expect(sent).toBeLessThan(50_000_000);
  });

  it('or says so beforehand', async () => {
    server.reply('/system', (response) => {
      response.writeHead(200, { 'content-length': '500000000' });
      response.write('{');
    });
    expect((await faultOf(clientOf(server).inspect())).code).toBe('tooLarge');
  });
});

describe('a list without end', () => {
  const read = async (listing: AsyncIterable<PaperPage>) => {
    const found: PaperPage[] = [];
    const fault = await faultOf(
      (async () => {
        for await (const page of listing) found.push(page);
      })(),
    );
    return [found.length, fault.code];
  };

  it('whose next page is one that was read', async () => {
    server.reply('/body/1/papers?page=2', json({ data: [], links: { next: server.at('/body/1/papers') } }));
    expect(await read(clientOf(server).papers())).toEqual([2, 'pageLoop']);
  });

  it('whose pages have new addresses and the same papers', async () => {
    const page = (n: number) =>
      json({
        data: [{ id: server.at('/paper/1') }],
        links: { next: server.at(`/body/1/papers?page=${n + 1}`) },
      });
    for (let n = 2; n < 6; n += 1) server.reply(`/body/1/papers?page=${n}`, page(n));
    expect(await read(clientOf(server).papers())).toEqual([1, 'pageLoop']);
  });

  it('whose pages are always new', async () => {
    for (let n = 2; n < 9; n += 1)
      server.reply(
        `/body/1/papers?page=${n}`,
        json({
          data: [{ id: server.at(`/paper/${n}0`) }],
          links: { next: server.at(`/body/1/papers?page=${n + 1}`) },
        }),
      );
    expect(await read(clientOf(server, { limits: { pages: 4 } }).papers())).toEqual([4, 'tooManyPages']);
  });
});

describe('an errand that is called off', () => {
  it('before it begins asks nothing', async () => {
    const fault = await faultOf(clientOf(server).inspect({ signal: AbortSignal.abort() }));
    expect([fault.code, server.asked]).toEqual(['cancelled', []]);
  });

  it('while it waits for an answer, or before it tries again', async () => {
    const caller = new AbortController();
    server.reply('/system', () => caller.abort());
    expect((await faultOf(clientOf(server).inspect({ signal: caller.signal }))).code).toBe('cancelled');
    const other = new AbortController();
    server.reply('/system', status(500));
    const sleep = async () => other.abort();
    const client = clientOf(server, { surroundings: { sleep } });
    expect((await faultOf(client.inspect({ signal: other.signal }))).code).toBe('cancelled');
  });

  it('in the midst of a listing can go on later where it was', async () => {
    const caller = new AbortController();
    let last: PaperPage | undefined;
    const listing = (async () => {
      for await (const page of clientOf(server).papers({ signal: caller.signal })) {
        last = page;
        caller.abort();
      }
    })();
    expect((await faultOf(listing)).code).toBe('cancelled');
    const rest = [];
    for await (const { papers } of clientOf(server).papers({ cursor: last?.cursor })) rest.push(...papers);
    expect(rest.map(({ reference }) => reference)).toEqual(['2026/0418']);
  });
});
