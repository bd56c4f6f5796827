import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stillWorld } from '../surroundings.testing.js';
import { OParlClient } from './client.js';
import { OParlFault } from './fault.js';

const ORIGIN = 'https://ris.example';
const keys = [
  ...[
    'id',
    'type',
    'body',
    'paper',
    'data',
    'links',
    'next',
    'consultation',
    'meeting',
    'agendaItem',
    'organization',
  ],
  ...[
    'name',
    'reference',
    'role',
    'result',
    'start',
    'mainFile',
    'auxiliaryFile',
    'deleted',
    'oparlVersion',
    '__proto__',
  ],
];
const leaf = fc.oneof(
  fc.constantFrom(...['a', 'b', 'c', 'system'].map((path) => `${ORIGIN}/${path}`)),
  fc.constantFrom(
    'https://schema.oparl.org/1.1/Paper',
    'https://schema.oparl.org/1.1/System',
    'https://evil.example/',
  ),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    '',
    'javascript:1',
    '2026-05-05T10:00:00Z',
    'beschlossen',
    'Vorberatung',
  ),
);
const { thing } = fc.letrec<{ thing: unknown; value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, tie('thing'), fc.array(tie('value'), { maxLength: 3 })),
  thing: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8 }),
}));

describe('whatever a system sends', () => {
  it('a paper comes out of it or a fault, in bounded time, and nothing is asked of another host', async () => {
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'system'), thing);
    await fc.assert(
      fc.asyncProperty(answers, async (found) => {
        const asked: string[] = [];
        const surroundings = {
          ...stillWorld(),
          lookup: async () => ['193.99.144.80'],
          fetch: async (url: string) => {
            asked.push(url);
            const answer = found[new URL(url).pathname.slice(1)];
            const status = answer === undefined ? 404 : 200;
            return new Response(JSON.stringify(answer ?? {}), { status });
          },
        };
        const client = new OParlClient(`${ORIGIN}/system`, {
          surroundings,
          limits: { requests: 50, pauseMs: 0 },
        });
        const works = [
          client.paper(`${ORIGIN}/a`),
          client.inspect(),
          client.find({ title: 'a' }),
          client.papers().next(),
        ];
        for (const result of await Promise.allSettled(works))
          if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(OParlFault);
        expect(asked.filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([]);
        expect(asked.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 500 },
    );
  });
});
