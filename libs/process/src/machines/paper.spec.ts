import { expect, it } from '@jest/globals';
import type { Attempt } from '../contract/attempt.js';
import { paperStates, type Paper, type PaperState } from '../dossier/council.js';
import { lena } from '../testing/world.testing.js';
import { decisionResults } from '../vocabulary/vocabulary.js';
import { movePaper, paperMachine, paperTakes } from './paper.js';

const about = (type: string, data: object = {}): Attempt => ({
  type,
  data,
  actor: lena,
  occurredOn: '2024-04-15',
});
const decided = (resultCode: string): Attempt => about('decision.recorded', { resultCode });

/** What happens to papers: the entries about them, and each result there is. */
const happenings: Readonly<Record<string, Attempt>> = {
  ...Object.fromEntries(
    ['revised', 'coSigned', 'released', 'withdrawn', 'lapsed'].map((what) => [what, about(`paper.${what}`)]),
  ),
  scheduled: about('consultation.scheduled'),
  held: about('consultation.held', { resultCode: 'recommended' }),
  'taken up again': about('paper.takenUpAgain'),
  ...Object.fromEntries(decisionResults.map((result) => [result, decided(result)])),
};

const byResult: Readonly<Record<string, PaperState>> = {
  adopted: 'decided',
  adoptedAmended: 'decided',
  rejected: 'decided',
  noted: 'decided',
  settled: 'decided',
  referredBack: 'draft',
  postponed: 'deliberating',
  referred: 'deliberating',
  removed: 'deliberating',
  noVote: 'deliberating',
  notTreated: 'deliberating',
};

/** Model 2.3 as a table. */
const life: Readonly<Record<PaperState, Readonly<Record<string, PaperState>>>> = {
  draft: {
    revised: 'draft',
    coSigned: 'coSigning',
    released: 'released',
    withdrawn: 'withdrawn',
    scheduled: 'draft',
  },
  coSigning: {
    revised: 'draft',
    coSigned: 'coSigning',
    released: 'released',
    withdrawn: 'withdrawn',
    scheduled: 'coSigning',
  },
  released: {
    withdrawn: 'withdrawn',
    lapsed: 'lapsed',
    scheduled: 'released',
    held: 'deliberating',
    ...byResult,
  },
  deliberating: {
    withdrawn: 'withdrawn',
    lapsed: 'lapsed',
    scheduled: 'deliberating',
    held: 'deliberating',
    ...byResult,
  },
  decided: { 'taken up again': 'deliberating', scheduled: 'decided', held: 'decided' },
  withdrawn: {},
  lapsed: {},
};

const paper = (state: PaperState): Paper => ({
  id: 'p1',
  kind: 'mandate',
  title: 'Auftrag',
  state,
  version: 1,
  proposedItems: [],
  public: true,
  drafters: ['pia'],
  signatures: [],
  earlierVersions: [],
});

it('a paper has exactly the states that are listed', () => {
  expect(Object.keys(paperMachine.states).sort()).toEqual([...paperStates].sort());
});

it.each(paperStates)('what becomes of a paper that is %s', (state) => {
  const ways = Object.entries(happenings).flatMap(([name, entry]) =>
    paperTakes(state, entry) ? [[name, movePaper(paper(state), entry).state]] : [],
  );
  expect(Object.fromEntries(ways)).toEqual(life[state]);
});

it('what is noted or settled while another body has yet to decide leaves the paper on its way', () => {
  for (const result of ['noted', 'settled'])
    expect(movePaper(paper('released'), decided(result), true).state).toBe('deliberating');
  for (const result of ['adopted', 'rejected'])
    expect(movePaper(paper('released'), decided(result), true).state).toBe('decided');
});
