import { setup, transition } from 'xstate';
import type { Attempt } from '../entry.js';
import type { Paper, PaperState } from '../dossier.js';
import type { DecisionResult } from '../vocabulary.js';

type PaperEvent = { type: string; result?: DecisionResult };

const settles = ['adopted', 'adoptedAmended', 'rejected', 'noted', 'settled'];

/** The life of a paper (design 2.3). Its events are the entries about it; a decision's result picks the way. */
export const paperMachine = setup({
  types: {} as { context: object; events: PaperEvent },
  guards: {
    settles: ({ event }) => settles.includes(event.result ?? ''),
    refersBack: ({ event }) => event.result === 'referredBack',
  },
}).createMachine({
  id: 'paper',
  initial: 'draft',
  states: {
    draft: {
      on: { 'paper.revised': 'draft', 'paper.released': 'released', 'paper.withdrawn': 'withdrawn' },
    },
    released: {
      on: {
        'decision.recorded': [
          { guard: 'settles', target: 'decided' },
          { guard: 'refersBack', target: 'draft' },
          { target: 'deliberating' },
        ],
        'paper.withdrawn': 'withdrawn',
        'paper.lapsed': 'lapsed',
      },
    },
    deliberating: {
      on: {
        'decision.recorded': [
          { guard: 'settles', target: 'decided' },
          { guard: 'refersBack', target: 'draft' },
          { target: 'deliberating' },
        ],
        'paper.withdrawn': 'withdrawn',
        'paper.lapsed': 'lapsed',
      },
    },
    decided: {
      // The body that decided takes the matter up again after an objection (design 2.3: objected → redecided).
      on: { 'paper.takenUpAgain': 'deliberating' },
    },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

const eventOf = (entry: Attempt): PaperEvent => ({
  type: entry.type,
  result: (entry.data as { resultCode?: DecisionResult }).resultCode,
});

const at = (state: PaperState) => paperMachine.resolveState({ value: state, context: {} });

/** Whether a paper in this state takes such an entry. */
export const paperTakes = (state: PaperState, entry: Attempt): boolean => at(state).can(eventOf(entry));

/** The paper after an entry about it; the same paper where the entry does not move it. */
export function movePaper(paper: Paper, entry: Attempt | { type: string; data: object }): Paper {
  const [next] = transition(paperMachine, at(paper.state), eventOf(entry as Attempt));
  // The machine has no other states than the listed ones; a test compares them.
  return { ...paper, state: next.value as PaperState };
}
