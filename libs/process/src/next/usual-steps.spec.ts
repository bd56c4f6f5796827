import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../dossier/dossier.js';
import { shipped } from '../templates/shipped.js';
import type { StateName } from '../vocabulary/states.js';
import type { Phase } from '../vocabulary/vocabulary.js';
import { usualSteps } from './usual-steps.js';

const [some] = shipped;
const step = (phase: Phase, de: string) => ({ phase, de });
const template = {
  ...some!,
  steps: [
    step('analysis', 'Daten sichten'),
    { ...step('analysis', 'Familien befragen'), en: 'Ask families' },
    step('measures', 'Folgen klären'),
    step('implementation', 'Umsetzen'),
  ],
};

/** Only what the steps are read from. */
const at = (state: StateName, steps: readonly { phase: Phase; title: string }[] = []): Dossier =>
  ({ state, steps, recommendationsCompleted: false }) as unknown as Dossier;
const told = (dossier: Dossier, today = '2026-11-18') =>
  usualSteps(dossier, template, today).map(({ planned, underWay, proposedOn }) => [
    planned ? 'planned' : underWay ? 'under way' : 'open',
    proposedOn,
  ]);

describe('the usual steps of a process', () => {
  it('are proposed a month apart in their order, off the weekend', () => {
    // 18 December 2026 is a Friday, 18 January a Monday, 18 February a Thursday.
    expect(told(at('analysis.inventory'))).toEqual([
      ['under way', '2026-12-18'],
      ['under way', '2027-01-18'],
      ['open', '2027-02-18'],
      ['open', '2027-03-18'],
    ]);
    // 21 February and 21 March 2027 are Sundays.
    expect(told(at('analysis.inventory'), '2026-11-21').map(([, day]) => day)).toEqual([
      '2026-12-21',
      '2027-01-21',
      '2027-02-22',
      '2027-03-22',
    ]);
  });

  it('are not proposed again once one of that name is there, whatever language it was planned in', () => {
    const dossier = at('analysis.needs', [
      { phase: 'analysis', title: 'Ask families' },
      { phase: 'analysis', title: 'Folgen klären' },
    ]);
    expect(told(dossier).map(([standing]) => standing)).toEqual(['under way', 'planned', 'open', 'open']);
  });

  it('are not proposed for what lies behind', () => {
    expect(told(at('measures.implementing'))).toEqual([
      ['open', undefined],
      ['open', undefined],
      ['open', undefined],
      ['under way', '2026-12-18'],
    ]);
  });

  it('none is under way before the commission', () => {
    expect(told(at('topic.collected')).map(([standing]) => standing)).toEqual(Array(4).fill('open'));
  });
});
