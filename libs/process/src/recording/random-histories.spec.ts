import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { env } from 'node:process';
import { often } from '../testing/chance.testing.js';
import { aTopic } from '../testing/histories.testing.js';
import { Wanderer, type Step } from '../testing/wandering.testing.js';
import { everybody } from '../testing/world.testing.js';
import type { StateName } from '../vocabulary/states.js';

/** How many histories; `RUNS=10` takes some minutes. A failure tells its story, `SHRINK=1` looks for a shorter one. */
const histories = often(100);

const step: fc.Arbitrary<Step> = fc.record({ manner: fc.nat(99), seed: fc.nat() });
const told = fc.record({
  template: fc.constantFrom('socialPlanning', 'dayCare', 'schoolDevelopment'),
  successorId: fc.constantFrom(undefined, undefined, 'p-9'),
  steps: fc.array(step, { minLength: 50, maxLength: 90, size: 'max' }),
  last: fc.constantFrom(...everybody),
});

it('whatever people record in whatever order, what is always true stays true', () => {
  const reached = new Map<StateName, number>();
  let [recorded, refused] = [0, 0];
  fc.assert(
    fc.property(told, ({ template, successorId, steps, last }) => {
      const wanderer = new Wanderer(aTopic({ template }), successorId);
      try {
        for (const each of steps) wanderer.step(each);
        wanderer.replays();
        wanderer.keepsItsWord(last, steps.length);
      } catch (cause) {
        throw new Error(`After\n${wanderer.story}`, { cause });
      }
      for (const state of wanderer.seen) reached.set(state, (reached.get(state) ?? 0) + 1);
      recorded += wanderer.recorded;
      refused += wanderer.refused;
    }),
    { ...histories, endOnFailure: env['SHRINK'] === undefined },
  );
  if (env['TELL'] !== undefined) console.log({ recorded, refused, ...Object.fromEntries(reached) });
  const deep: StateName[] = [
    'awaitingExtension',
    'suspended',
    'measures.awaitingApproval',
    'measures.implementing',
    'evaluation.assessing',
    'evaluation.cycleDecision',
  ];
  // Fewer runs may miss one by chance; that each is reached at all is proven on the graph.
  if (histories.numRuns >= 900) expect(deep.filter((state) => !reached.has(state))).toEqual([]);
  expect(recorded).toBeGreaterThan(histories.numRuns * 10);
}, 3_600_000);
