import { transition, type AnyStateMachine, type EventFromLogic, type SnapshotFrom } from 'xstate';
import type { EntryTypeName } from '../vocabulary/entry-types.js';

/** What a state takes, by the names of its events: XState itself takes any name, also one that is no more. */
export type Ways<E extends string = EntryTypeName> = Partial<Record<E, string | object>>;

/** Stands for the state an actor would begin in; nothing begins here. */
const unborn = { status: 'active', output: undefined, error: undefined } as const;

/**
 * The steps of a machine: from a snapshot, by an event, to the next one, with nothing executed. Where the machine has
 * no way for the event XState drops it without a word, and the very same snapshot comes back.
 *
 * XState's `transition` makes an actor for every step, and with it the initial state of the machine; the actor of
 * logic that has its state at once costs next to nothing.
 */
export function stepsOf<M extends AnyStateMachine>(
  machine: M,
): (from: SnapshotFrom<M>, event: EventFromLogic<M>) => SnapshotFrom<M> {
  const logic = {
    transition: (from: SnapshotFrom<M>, event: EventFromLogic<M>, scope: Parameters<M['transition']>[2]) =>
      // XState types a machine's own step for any machine.
      machine.transition(from, event, scope) as SnapshotFrom<M>,
    // Never looked at: every step is told where it begins.
    getInitialSnapshot: () => unborn as unknown as SnapshotFrom<M>,
    getPersistedSnapshot: () => unborn,
  };
  // Whatever has these three is logic to XState; `M` is the machine itself in its types.
  return (from, event) => transition(logic as unknown as M, from, event)[0];
}
