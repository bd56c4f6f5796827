import { describe, expect, it } from '@jest/globals';
import type { History } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  aMandateBeingDrafted,
  anAdoptedMandate,
  aStatutoryStart,
  aTopic,
  recommending,
  suspended,
} from '../testing/histories.testing.js';
import { inState } from '../testing/in-state.testing.js';
import { everybody, helga } from '../testing/world.testing.js';
import { finalStates, stateNames, type StateName } from '../vocabulary/states.js';
import { nextEntries } from './next.js';
import { arrows, path } from './path.js';

const way = ({ dossier, context }: History, to: StateName) => path(dossier, to, helga, context);
const types = (history: History, to: StateName) => way(history, to)?.map(({ type }) => type);

describe('the way to a state', () => {
  it('is the shortest run of entries', () => {
    expect(types(aTopic(), 'measures.implementing')).toEqual([
      'mandate.started',
      'paper.released',
      'decision.recorded',
      'decision.tookEffect',
      'analysis.started',
      'analysis.inventoryCompleted',
      'analysis.needsCompleted',
      'analysis.completed',
      'recommendations.completed',
      'paper.released',
      'decision.recorded',
      'decision.tookEffect',
    ]);
  });

  it('is empty where one already is', () => {
    expect(way(aTopic(), 'topic.collected')).toEqual([]);
  });

  it('goes over the approval where the state has to approve', () => {
    expect(types(aTopic({ template: 'schoolDevelopment' }), 'measures.implementing')?.slice(-2)).toEqual([
      'decision.tookEffect',
      'approval.granted',
    ]);
    expect(way(aTopic(), 'measures.awaitingApproval')).toBeUndefined();
  });

  it('goes over an extension where the mandate ends earlier', () => {
    const narrow = aCommissionedProcess({ through: 'analysis' });
    expect(way(narrow, 'measures.planning')?.map(({ to }) => to)).toEqual([
      'analysis.inventory',
      'analysis.needs',
      'analysis.reporting',
      'awaitingExtension',
      'recommendations',
      'measures.planning',
    ]);
    expect(way(aStatutoryStart(), 'measures.planning')?.map(({ to }) => to)).toContain('awaitingExtension');
    expect(way(aCommissionedProcess(), 'awaitingExtension')).toBeUndefined();
  });

  it('is shorter by law', () => {
    const statutory = aMandateBeingDrafted({ template: 'dayCare' });
    const byCouncil = types(statutory, 'commissioned');
    expect(byCouncil).toEqual(['paper.released', 'decision.recorded', 'decision.tookEffect']);
    expect(types(aMandateBeingDrafted(), 'commissioned')).toEqual(byCouncil);
  });

  it('expects what was decided before it is in effect, and what is drafted anew after it was annulled', () => {
    const decided = [
      'commissioned',
      'analysis.inventory',
      'analysis.needs',
      'analysis.reporting',
      'recommendations',
    ];
    expect(way(anAdoptedMandate(), 'recommendations')?.map(({ to }) => to)).toEqual(decided);
    const annulled = anAdoptedMandate()
      .record('decision.annulled', { decisionId: 'd1', cause: 'Frist' })
      .accepts();
    expect(way(annulled, 'recommendations')?.map(({ to }) => to)).toEqual([
      'councilDecision.deliberating',
      'councilDecision.awaitingEffect',
      ...decided,
    ]);
    expect(way(anAdoptedMandate({ through: 'analysis' }), 'recommendations')?.map(({ to }) => to)).toContain(
      'awaitingExtension',
    );
  });

  it('does not lead a statutory task into being dropped or closed', () => {
    const statutory = aTopic({ template: 'youthWelfare' });
    expect(way(statutory, 'dropped')).toBeUndefined();
    expect(way(statutory, 'closed')).toBeUndefined();
    expect(types(aTopic(), 'dropped')).toEqual(['topic.dropped']);
  });

  it('begins with resuming where the process rests', () => {
    const resting = suspended(recommending());
    expect(way(resting, 'measures.planning')).toEqual([
      { type: 'process.resumed', from: 'suspended', to: 'recommendations', missing: [] },
      { type: 'recommendations.completed', from: 'recommendations', to: 'measures.planning', missing: [] },
    ]);
  });

  it('says at each step what is missing as things stand', () => {
    const steps = way(
      anAdoptedMandate({ item: { conditional: { on: 'budget', text: 'Haushalt' } } }),
      'recommendations',
    );
    expect(steps?.map(({ type, missing }) => [type, missing.map(({ code }) => code)])).toEqual([
      ['decision.tookEffect', ['decision.conditionsMet']],
      ['analysis.started', ['analysis.commissioned']],
      ['analysis.inventoryCompleted', ['analysis.finding']],
      ['analysis.needsCompleted', []],
      ['analysis.completed', ['participation.planned']],
    ]);
  });
});

it('names the decision where an extension has to be decided first', () => {
  const extending = inState.awaitingExtension();
  expect(way(extending, 'recommendations')).toMatchObject([
    {
      type: 'decision.tookEffect',
      missing: [{ code: 'decision.recordedFirst', remedy: 'decision.recorded' }],
    },
  ]);
});

describe('what is missing at the first step', () => {
  it.each(stateNames)('is what `next` says of that entry, from %s', (from) => {
    const { dossier, context } = inState[from]();
    for (const actor of everybody) {
      const next = nextEntries(dossier, actor, context);
      for (const to of stateNames) {
        const [first] = path(dossier, to, actor, context) ?? [];
        if (!first) continue;
        const rows = next.filter(({ type }) => type === first.type);
        const told = rows.map(({ missing }) => missing.map(({ code, where }) => [code, where]));
        expect(told).toContainEqual(first.missing.map(({ code, where }) => [code, where]));
      }
    }
  });
});

describe('every way there is', () => {
  it.each(stateNames)('from %s leads along arrows, and ends where it says', (from) => {
    const history = inState[from]();
    for (const to of stateNames) {
      const steps = way(history, to);
      if (!steps || steps.length === 0) continue;
      expect(steps[0]?.from).toBe(from);
      expect(steps.at(-1)?.to).toBe(to);
      for (const [index, step] of steps.entries()) {
        if (index > 0) expect(step.from).toBe(steps[index - 1]?.to);
        if (step.type === 'process.resumed') continue;
        const drawn = arrows.some((a) => a.from === step.from && a.type === step.type && a.to === step.to);
        expect([step, drawn]).toEqual([step, true]);
      }
    }
  });

  it.each(finalStates)('from %s leads nowhere else', (from) => {
    expect(stateNames.filter((to) => way(inState[from](), to) !== undefined)).toEqual([from]);
  });
});
