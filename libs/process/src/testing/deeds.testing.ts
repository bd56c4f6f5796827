import type { DecisionRecorded } from '../entries/decision/data.js';
import type { EntryTypeName } from '../entries/index.js';
import type { StateName } from '../vocabulary/states.js';
import type { History } from './given.testing.js';
import { adoptedPaper } from './histories.testing.js';
import { inState } from './in-state.testing.js';
import { commission, decided } from './samples.testing.js';
import { lena } from './world.testing.js';

/** A row of the table in model 2.1 that leads to another state, with a way to take it. */
export interface Row {
  readonly from: StateName;
  readonly type: EntryTypeName;
  readonly to: StateName;
  readonly way: () => History;
}

export const keyOf = ({ from, type, to }: Pick<Row, 'from' | 'type' | 'to'>): string =>
  `${from} —${type}→ ${to}`;

export const row = (
  from: StateName,
  type: EntryTypeName,
  to: StateName,
  take: (history: History) => History,
): Row => ({
  from,
  type,
  to,
  way: () => take(inState[from]()),
});

export const parked = { reason: 'Wahl', reviewOn: '2025-09-01', waitingFor: 'election' } as const;
export const reason = { reason: 'Neue Zahlen' };
export const effect = (history: History, decisionId: string, on = history.today): History =>
  history.as(lena).record('decision.tookEffect', { decisionId, effectiveOn: on }).accepts();
export const objected = (history: History, decisionId: string): History =>
  history
    .as(lena)
    .record('decision.objected', { decisionId, by: 'mayor', grounds: 'Befangenheit' })
    .accepts();
export const settled = (outcome: 'redecided' | 'annulled', decisionId: string) => (history: History) =>
  objected(history, decisionId).record('decision.objectionSettled', { decisionId, outcome }).accepts();
export const annulled = (decisionId: string) => (history: History) =>
  history.as(lena).record('decision.annulled', { decisionId, cause: 'Ladungsfehler' }).accepts();
export const repealed = (decisionId: string) => (history: History) =>
  history.as(lena).record('decision.repealed', { decisionId, byReference: 'B 30' }).accepts();
export const decides = (paperId: string, on: string, more: Partial<DecisionRecorded>) => (history: History) =>
  history
    .as(lena)
    .on(on)
    .record('decision.recorded', decided(paperId, on, more))
    .accepts();
export const extended = (history: History): History => {
  const on = '2025-02-01';
  const scope = [commission({ throughPhase: 'evaluation' })];
  return effect(adoptedPaper(history, on, 'p3', { kind: 'extension' }, scope), 'd-p3', on);
};
