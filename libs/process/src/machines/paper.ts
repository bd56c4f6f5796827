import { setup } from 'xstate';
import type { Attempt } from '../contract/attempt.js';
import type { Paper, PaperState } from '../dossier/council.js';
import type { EntryTypeName } from '../vocabulary/entry-types.js';
import type { DecisionResult } from '../vocabulary/vocabulary.js';
import { stepsOf, type Ways } from './step.js';

interface PaperEvent {
  readonly type: string;
  readonly result?: DecisionResult;
  /** The paper still lies before another body that decides. */
  readonly more?: boolean;
}

/** Besides entries: a decision on it never took effect, and it lies before the body again. */
type PaperWays = Ways<EntryTypeName | 'paper.takenUpAgain'>;

const settles = ['adopted', 'adoptedAmended', 'rejected'];
/** Nothing is bound by these: another body that has the paper before it may still decide. */
const settlesAtLast = ['noted', 'settled'];

const decided = [
  { guard: 'settles', target: 'decided' },
  { guard: 'refersBack', target: 'draft' },
  { target: 'deliberating' },
] as const;

/** The life of a paper (model 2.3). Its events are the entries about it; a decision's result picks the way. */
export const paperMachine = setup({
  // The way XState is told its types.
  types: {} as { context: object; events: PaperEvent },
  guards: {
    settles: ({ event: { result = '', more = false } }) =>
      settles.includes(result) || (!more && settlesAtLast.includes(result)),
    refersBack: ({ event }) => event.result === 'referredBack',
  },
}).createMachine({
  id: 'paper',
  initial: 'draft',
  states: {
    draft: {
      on: {
        'paper.revised': 'draft',
        'paper.coSigned': 'coSigning',
        'paper.released': 'released',
        'paper.withdrawn': 'withdrawn',
        'consultation.scheduled': 'draft',
      } satisfies PaperWays,
    },
    coSigning: {
      on: {
        'paper.revised': 'draft',
        'paper.coSigned': 'coSigning',
        'paper.released': 'released',
        'paper.withdrawn': 'withdrawn',
        'consultation.scheduled': 'coSigning',
      } satisfies PaperWays,
    },
    released: {
      on: {
        'consultation.scheduled': 'released',
        'consultation.held': 'deliberating',
        'decision.recorded': decided,
        'paper.withdrawn': 'withdrawn',
        'paper.lapsed': 'lapsed',
      } satisfies PaperWays,
    },
    deliberating: {
      on: {
        'consultation.scheduled': 'deliberating',
        'consultation.held': 'deliberating',
        'decision.recorded': decided,
        'paper.withdrawn': 'withdrawn',
        'paper.lapsed': 'lapsed',
      } satisfies PaperWays,
    },
    decided: {
      on: {
        // The body that decided takes the matter up again after an objection (model 2.3: objected → redecided).
        'paper.takenUpAgain': 'deliberating',
        // Minutes of other bodies arrive late.
        'consultation.scheduled': 'decided',
        'consultation.held': 'decided',
      } satisfies PaperWays,
    },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

const eventOf = (entry: Moving, more: boolean): PaperEvent => ({
  type: entry.type,
  // Data of a decision or a consultation has it; that of other entries about papers has none.
  result: (entry.data as { resultCode?: DecisionResult }).resultCode,
  more,
});

type Moving = Pick<Attempt, 'type' | 'data'>;

const step = stepsOf(paperMachine);

const at = (state: PaperState) => paperMachine.resolveState({ value: state, context: {} });

/** Whether a paper in this state takes such an entry. */
export const paperTakes = (state: PaperState, entry: Moving): boolean => at(state).can(eventOf(entry, false));

/** The paper after an entry about it; the same paper where the entry does not move it. */
export function movePaper(paper: Paper, entry: Moving, more = false): Paper {
  const next = step(at(paper.state), eventOf(entry, more));
  // The machine has no other states than the listed ones; a test compares them.
  return { ...paper, state: next.value as PaperState };
}
