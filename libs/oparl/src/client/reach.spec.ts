import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { json, startOParlServer, status, type OParlServer } from '../server.testing.js';
import { clientOf, stillWorld } from '../surroundings.testing.js';
import { OParlClient } from './client.js';
import { OParlFault } from './fault.js';
import { isPrivate } from './private-network.js';
import { link, Reach } from './reach.js';

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof OParlFault ? error.code : error),
  );

describe('a private network', () => {
  const outside = ['8.8.8.8', '193.99.144.80', '2a02:2e0:3fe:1001:302::', '172.32.0.1', '100.128.0.1'];
  const inside = [
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '0.0.0.0'],
    ...[
      '100.64.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fd00::1',
      'ff02::1',
    ],
    ...['::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', 'localhost', ''],
  ];
  it.each(inside)('holds "%s"', (address) => expect(isPrivate(address)).toBe(true));
  it.each(outside)('does not hold "%s"', (address) => expect(isPrivate(address)).toBe(false));
});

describe('a client without leave for private networks', () => {
  const client = (address: string, addresses: string[]) => {
    const asked: string[] = [];
    const surroundings = {
      ...stillWorld(),
      lookup: async () => addresses,
      fetch: async (url: string) => {
        asked.push(url);
        throw new Error('nobody there');
      },
    };
    return {
      asked,
      code: codeOf(new OParlClient(address, { surroundings, limits: { attempts: 1 } }).inspect()),
    };
  };

  it.each([
    ['http://127.0.0.1/system', []],
    ['http://[::1]:8080/system', []],
    ['http://2130706433/system', []],
    ['http://0x7f.1/system', []],
    ['http://localhost/system', ['127.0.0.1']],
    ['https://ris.example/system', ['10.0.0.7']],
    ['https://ris.example/system', ['193.99.144.80', 'fd00::7']],
  ])('does not ask %s that is %j', async (address, addresses) => {
    const { asked, code } = client(address, addresses);
    expect([await code, asked]).toEqual(['privateNetwork', []]);
  });

  it('asks a public host, and none whose name stands for nothing', async () => {
    const reachable = client('https://ris.example/system', ['193.99.144.80']);
    expect([await reachable.code, reachable.asked]).toEqual(['unreachable', ['https://ris.example/system']]);
    const nameless = client('https://ris.example/system', []);
    expect([await nameless.code, nameless.asked]).toEqual(['unreachable', []]);
  });
});

describe('within reach', () => {
  const reach = new Reach('https://ris.example/system', { otherHosts: ['Daten.example:8443'] });
  const admitted = (address: string, base?: string) => {
    try {
      return reach.admit(address, base).href;
    } catch (error) {
      return error instanceof OParlFault ? error.code : error;
    }
  };

  it('are addresses of the own host, by https, without fragment, and of hosts that were named', () => {
    expect(admitted('https://RIS.example:443/paper?id=1&typ=vo#top')).toBe(
      'https://ris.example/paper?id=1&typ=vo',
    );
    expect(admitted('http://ris.example/paper')).toBe('https://ris.example/paper');
    expect(admitted('?page=2', 'https://ris.example/papers')).toBe('https://ris.example/papers?page=2');
    expect(admitted('https://daten.example:8443/x')).toBe('https://daten.example:8443/x');
  });

  it('are no others', () => {
    const foreign = [
      'https://evil.example/',
      'https://ris.example.evil.example/',
      'https://ris.example:8080/',
      '//evil.example/',
    ];
    expect(foreign.map((address) => admitted(address, 'https://ris.example/'))).toEqual(
      foreign.map(() => 'foreignHost'),
    );
    const bad = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://a:b@ris.example/',
      'http://',
      'not an address',
    ];
    expect(bad.map((address) => admitted(address))).toEqual(bad.map(() => 'badAddress'));
  });

  it('is never another host, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (address) => {
        const result = admitted(address, 'https://ris.example/');
        if (result === 'foreignHost' || result === 'badAddress') return;
        expect(new URL(String(result)).host).toMatch(/^(ris\.example|daten\.example:8443)$/);
      }),
    );
  });

  it('links are of http or https', () => {
    expect(link('https://ris.example/a.pdf')).toBe('https://ris.example/a.pdf');
    expect([link('javascript:alert(1)'), link('data:text/html,x'), link('/a.pdf'), link(undefined)]).toEqual(
      [undefined, undefined, undefined, undefined], // prettier-ignore
    );
  });
});

describe('redirections', () => {
  let server: OParlServer;
  beforeEach(async () => {
    server = await startOParlServer();
  });
  afterEach(() => server.close());
  const moved = (location: string, code = 302) => status(code, { location });

  it.each([301, 302, 303, 307, 308])('%i is followed within the host', async (code) => {
    server.reply('/system', moved('/moved', code));
    server.reply('/moved', json({ oparlVersion: '1.1', name: 'Umgezogen' }));
    expect((await clientOf(server).inspect()).name).toBe('Umgezogen');
  });

  it('to another host are not', async () => {
    const other = await startOParlServer();
    try {
      for (const to of [other.system, 'http://localhost:1/', 'file:///etc/passwd', 'https://evil.example/']) {
        server.reply('/system', moved(to));
        const fault: unknown = await clientOf(server)
          .inspect()
          .catch((error: unknown) => error);
        expect(fault).toMatchObject({ code: 'redirected', address: server.system, details: { to } });
      }
      expect(other.asked).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('in circles, too many or to nowhere end', async () => {
    server.reply('/system', moved('/system'));
    expect(await codeOf(clientOf(server).inspect())).toBe('redirected');
    expect(server.asked).toHaveLength(6);
    server.reply('/system', status(302));
    expect(await codeOf(clientOf(server).inspect())).toBe('redirected');
  });

  it('into a private network are not followed even where the host is its own', async () => {
    const asked: string[] = [];
    const addresses = [['193.99.144.80'], ['192.168.0.1']];
    const surroundings = {
      ...stillWorld(),
      lookup: async () => addresses.shift() ?? [],
      fetch: async (url: string) => {
        asked.push(url);
        return { status: 302, headers: { get: () => '/other' }, body: null };
      },
    };
    const client = new OParlClient('https://ris.example/system', { surroundings });
    const fault: unknown = await client.inspect().catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'redirected', details: { cause: { code: 'privateNetwork' } } });
    expect(asked).toEqual(['https://ris.example/system']);
  });

  it('and records that lead to another host leave that part unread', async () => {
    server.reply(
      '/paper/3',
      json({ id: server.at('/paper/3'), consultation: ['https://evil.example/consultation/1'] }),
    );
    const { unread } = await clientOf(server).paper(server.at('/paper/3'));
    expect(unread).toEqual([
      { what: 'consultation', address: 'https://evil.example/consultation/1', fault: 'foreignHost' },
    ]);
    server.reply('/body/1/papers', json({ data: [], links: { next: 'https://evil.example/papers' } }));
    const listing = clientOf(server).papers();
    await listing.next();
    expect(await codeOf(listing.next())).toBe('foreignHost');
  });
});
