import { describe, expect, it } from '@jest/globals';
import { toDirectedGraph, type DirectedGraphNode } from 'xstate/graph';
import { entryTypeNames } from '../entries/index.js';
import { arrows } from '../next/path.js';
import { fillIn } from '../recording/fill-in.js';
import { record } from '../recording/record.js';
import { Chance, seeds } from '../testing/chance.testing.js';
import { keyOf } from '../testing/deeds.testing.js';
import { drawn, rows } from '../testing/design-table.testing.js';
import { fitting } from '../testing/fitting.testing.js';
import { given, makers, type History } from '../testing/given.testing.js';
import { adoptedPaper } from '../testing/histories.testing.js';
import { inState } from '../testing/in-state.testing.js';
import { commission } from '../testing/samples.testing.js';
import { ada, adam, helga, lena, pia } from '../testing/world.testing.js';
import { finalStates, isFinal, stateNames, type StateName } from '../vocabulary/states.js';
import { lifecycle } from './lifecycle.js';
import { stateOfNode } from './position.js';

const leaves = (node: DirectedGraphNode): DirectedGraphNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leaves);

describe('the statechart', () => {
  it('has exactly the states that are named', () => {
    const named = leaves(toDirectedGraph(lifecycle)).flatMap(({ stateNode }) => stateOfNode(stateNode) ?? []);
    expect([...named].sort()).toEqual([...stateNames].sort());
  });

  it('has exactly the arrows of the model', () => {
    expect([...new Set(arrows.map(keyOf))].sort()).toEqual([...drawn].sort());
  });

  it('can be left from everywhere: a final state is reachable from each', () => {
    const leadsOut = new Set<StateName>(finalStates);
    for (let before = -1; before < leadsOut.size;) {
      before = leadsOut.size;
      for (const { from, to } of arrows) if (leadsOut.has(to)) leadsOut.add(from);
    }
    expect(stateNames.filter((state) => !leadsOut.has(state))).toEqual([]);
  });

  it('can be walked everywhere from a submitted topic', () => {
    const reached = new Set<StateName>(['topic.collected']);
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of arrows) if (reached.has(from)) reached.add(to);
    }
    expect(stateNames.filter((state) => !reached.has(state))).toEqual([]);
  });
});

describe('each arrow is taken by what people really record', () => {
  it.each(rows.map((row) => [keyOf(row), row] as const))('%s', (_, { to, way }) => {
    expect(way().dossier.state).toBe(to);
  });

  it.each(stateNames.filter((state) => inState[state]().dossier.state !== 'suspended' && !isFinal(state)))(
    'a history is told for %s',
    (state) => {
      expect(inState[state]().dossier.state).toBe(state);
    },
  );
});

const people = [pia, helga, lena, adam, ada];

/** What becomes of every type of entry with fitting data, tried by everybody, several times over. */
function* tried(history: History) {
  const { dossier, context, entries, today } = history;
  for (const type of entryTypeNames)
    for (const actor of people)
      for (const seed of seeds(2)) {
        const data = fitting[type]({ actor, dossier, today, chance: new Chance(seed), journal: entries });
        const completed = fillIn(type, data ?? {}, makers(entries.length));
        if ('faults' in completed) continue;
        const answer = record(dossier, { type, data: completed.data, actor, occurredOn: today }, context);
        yield { type, actor, answer };
      }
}

describe.each(stateNames)('in %s', (state) => {
  it('nothing but the arrows of the model moves the process', () => {
    const moved = new Set<string>();
    for (const { type, answer } of tried(inState[state]()))
      if (
        answer.ok &&
        answer.dossier.state !== state &&
        type !== 'process.resumed' &&
        type !== 'entry.reversed'
      )
        moved.add(keyOf({ from: state, type, to: answer.dossier.state }));
    expect([...moved].filter((key) => !drawn.has(key))).toEqual([]);
  });
});

it('every code of refusal meets every role that can meet it', () => {
  const met = new Map(people.map(({ role }) => [role, new Set<string>()]));
  for (const state of [
    'mandate.drafting',
    'councilDecision.awaitingEffect',
    'measures.implementing',
  ] as const) {
    const history = given(inState[state]());
    for (const { actor, answer } of tried(history))
      if (!answer.ok) met.get(actor.role)?.add(answer.refusal.code);
  }
  const conditional = adoptedPaper(inState.commissioned(), '2024-06-01', 'p3', { kind: 'extension' }, [
    commission({ throughPhase: 'analysis', conditional: { on: 'budget', text: 'Haushalt' } }),
  ]);
  for (const { actor, answer } of tried(conditional))
    if (!answer.ok) met.get(actor.role)?.add(answer.refusal.code);
  const acting = ['entry.invalid', 'entry.notPermitted', 'entry.notPossible', 'requirements.missing'];
  expect(Object.fromEntries([...met].map(([role, codes]) => [role, [...codes].sort()]))).toEqual({
    planner: acting,
    head: acting,
    liaison: acting,
    admin: ['entry.invalid', 'entry.notPermitted'],
    auditor: ['entry.invalid', 'entry.notPermitted'],
  });
});
