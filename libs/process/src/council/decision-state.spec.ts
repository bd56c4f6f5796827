import { expect, it } from '@jest/globals';
import { given, type History } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
  decidingTheCycle,
} from '../testing/histories.testing.js';
import { commission, decided } from '../testing/samples.testing.js';
import { lena } from '../testing/world.testing.js';
import { decisionState } from './decision-state.js';

const stateOf = (history: History, id = 'd1') =>
  decisionState(
    history.dossier,
    history.dossier.decisions.find((decision) => decision.id === id)!,
    history.today,
  );

const objected = (from: History): History =>
  from
    .as(lena)
    .record('decision.objected', { decisionId: 'd1', by: 'mayor', grounds: 'Befangenheit' })
    .accepts();
const settled = (outcome: 'dismissed' | 'redecided' | 'annulled') =>
  objected(anAdoptedMandate()).record('decision.objectionSettled', { decisionId: 'd1', outcome }).accepts();

it('a decision is recorded until it takes effect, and then effective', () => {
  expect(stateOf(anAdoptedMandate())).toBe('recorded');
  expect(stateOf(aCommissionedProcess())).toBe('effective');
});

it('is conditional as long as an item waits for its condition', () => {
  const conditional = anAdoptedMandate({ item: { conditional: { on: 'budget', text: 'Haushalt 2025' } } });
  expect(stateOf(conditional)).toBe('conditional');
});

it('is objected to, and the objection dismissed, upheld, or the matter decided anew', () => {
  expect(stateOf(objected(anAdoptedMandate()))).toBe('objected');
  expect(stateOf(settled('dismissed'))).toBe('recorded');
  expect(stateOf(settled('annulled'))).toBe('annulled');
  expect(stateOf(settled('redecided'))).toBe('redecided');
});

it('is repealed when nothing of it is left', () => {
  const repealed = given(aCommissionedProcess())
    .as(lena)
    .record('decision.repealed', { decisionId: 'd1', byReference: 'B 30' })
    .accepts();
  expect(stateOf(repealed)).toBe('repealed');
});

it('is superseded when an amendment of it takes effect', () => {
  const amending = adoptedPaper(
    aCommissionedProcess(),
    '2024-09-01',
    'p5',
    { kind: 'amendment', amendsDecisionId: 'd1' },
    [commission({ throughPhase: 'evaluation' })],
  );
  expect(stateOf(amending)).toBe('effective');
  const amended = amending
    .record('decision.tookEffect', { decisionId: 'd-p5', effectiveOn: '2024-09-01' })
    .accepts();
  expect([stateOf(amended), stateOf(amended, 'd-p5')]).toEqual(['superseded', 'effective']);
});

it('is fulfilled when all it asks for is done', () => {
  expect([stateOf(decidingTheCycle()), stateOf(decidingTheCycle(), 'd2')]).toEqual([
    'fulfilled',
    'fulfilled',
  ]);
});

it('has no life where nothing was adopted', () => {
  const noted = given(aMandateBeforeTheCouncil())
    .as(lena)
    .on('2024-04-15')
    .record('decision.recorded', {
      ...decided('p1', '2024-04-15', { resultCode: 'noted', items: [] }),
      decisionId: 'd1',
    })
    .accepts();
  expect(stateOf(noted)).toBeUndefined();
});
