import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import {
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
} from '../../testing/histories.testing.js';
import { commission, decided } from '../../testing/samples.testing.js';
import { hanno, helga, lars, lena, pia } from '../../testing/world.testing.js';
import type { DecisionRecorded } from './data.js';

const day = '2024-04-15';
const council = given(aMandateBeforeTheCouncil()).as(lena).on(day);
const onMandate = (more: Partial<DecisionRecorded>): DecisionRecorded => decided('p1', day, more);

describe('a decision is recorded', () => {
  it('by neither who drafted the paper nor who released it', () => {
    const liaisonDrafted = { ...lena, role: 'planner', department: 'social' } as const;
    given(aDraftedMandate())
      .as(helga)
      .record('responsibility.assigned', { role: 'liaison', personId: 'lena', from: '2024-02-10' })
      .accepts()
      .as(liaisonDrafted)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Auftrag, neu' } })
      .accepts()
      .as(hanno)
      .record('paper.released', { paperId: 'p1' })
      .accepts()
      .on(day)
      .as(lena)
      .record('decision.recorded', onMandate({}))
      .refuses('entry.notPermitted')
      .as({ ...hanno, role: 'liaison' })
      .record('decision.recorded', onMandate({}))
      .refuses('entry.notPermitted')
      .as(lars)
      .record('decision.recorded', onMandate({}))
      .accepts();
  });

  it('months later: what happened counts, not when it was written down', () => {
    council
      .on('2024-04-15')
      .recordedOn('2024-08-01')
      .record('decision.recorded', onMandate({}))
      .accepts((dossier) => {
        expect(dossier.since).toBe('2024-04-15');
        expect(dossier.mandate?.versions[0]?.on).toBe('2024-04-15');
      });
  });

  it('on a paper that is before the council, once', () => {
    given(aDraftedMandate())
      .as(lena)
      .on(day)
      .record('decision.recorded', onMandate({}))
      .refuses('entry.notPossible');
    given(anAdoptedMandate())
      .as(lars)
      .record('decision.recorded', onMandate({}))
      .refuses('entry.notPossible');
  });

  it('with items told apart by number, and not before it was made', () => {
    council
      .record('decision.recorded', onMandate({ items: [commission(), commission()] }))
      .refuses('entry.invalid', ['idTaken', 'items.1.no']);
    council
      .record('decision.recorded', decided('p1', '2024-04-16'))
      .refuses('entry.invalid', ['dayInFuture', 'decidedOn']);
    council.as(pia).record('decision.recorded', onMandate({})).refuses('entry.notPermitted');
  });
});
