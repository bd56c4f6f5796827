import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../contract/actor.js';
import { seeds } from '../testing/chance.testing.js';
import type { History } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  aRunningMeasure,
  aTopic,
  decidingTheCycle,
  implementing,
} from '../testing/histories.testing.js';
import { inState } from '../testing/in-state.testing.js';
import { Wanderer } from '../testing/wandering.testing.js';
import { everybody, hanno, helga, lena, pia } from '../testing/world.testing.js';
import { isFinal, stateNames } from '../vocabulary/states.js';
import { nextEntries, type NextEntry } from './next.js';

const next = ({ dossier, context }: History, actor: Actor): NextEntry[] =>
  nextEntries(dossier, actor, context);
const rows = (history: History, actor: Actor, type: string): NextEntry[] =>
  next(history, actor).filter((row) => row.type === type);

describe.each(stateNames)(
  'in %s what is called possible is accepted, and what is not is refused',
  (state) => {
    it.each(everybody.map((actor, index) => [`${actor.id}, ${actor.role}`, actor, index] as const))(
      'for %s',
      (_, actor, index) => {
        const wanderer = new Wanderer(inState[state](), 'p-9');
        // Other data for each, as far as there is a choice.
        const first = stateNames.indexOf(state) * everybody.length + index;
        for (const seed of seeds(1)) wanderer.keepsItsWord(actor, first + seed);
      },
    );
  },
);

describe('what can be recorded next', () => {
  it('never is a second submission', () => {
    expect(rows(aTopic(), pia, 'topic.submitted')).toEqual([]);
  });

  it('is told with everything that is missing first', () => {
    const { dossier, context } = aTopic();
    const drafting = { ...dossier, state: 'mandate.drafting' as const };
    const [release] = nextEntries(drafting, helga, context).filter(({ type }) => type === 'paper.released');
    expect(release?.missing.map(({ code }) => code)).toEqual([
      'paper.drafted',
      'mandate.method',
      'mandate.questions',
      'mandate.throughPhase',
      'mandate.area',
      'mandate.startOn',
      'mandate.endOn',
      'mandate.staff',
      'mandate.inactionShortTerm',
      'mandate.inactionLongTerm',
      'mandate.alternatives',
      'mandate.task',
      'mandate.participationConcept',
      'mandate.affectedPlans',
      'mandate.inclusionCheck',
    ]);
  });

  it('is told for each part it could be about, with its name', () => {
    expect(
      rows(implementing(), pia, 'measure.cancelled').map(({ about, prefill }) => [about, prefill]),
    ).toEqual([
      ['Fachstelle', { measureId: 'm1' }],
      ['Notunterkunft', { measureId: 'm2' }],
    ]);
    expect(rows(aRunningMeasure(), pia, 'measure.paused').map(({ about }) => about)).toEqual(['Fachstelle']);
  });

  it('is not permitted to one who drafted what is to be released', () => {
    const drafted = aDraftedMandate();
    expect(rows(drafted, helga, 'paper.released')).toMatchObject([
      { permitted: true, possible: true, missing: [] },
    ]);
    const revised = drafted
      .as(helga)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Neu' } })
      .accepts();
    expect(rows(revised, helga, 'paper.released')).toMatchObject([{ permitted: false, possible: true }]);
    expect(rows(revised, hanno, 'paper.released')).toMatchObject([{ permitted: true, possible: true }]);
  });

  it('leads forward in one way: the shortest to the end of the cycle', () => {
    const forward = (history: History) =>
      next(history, pia)
        .filter((row) => row.forward)
        .map(({ type }) => type);
    expect(forward(aTopic())).toEqual(['mandate.started']);
    expect(forward(aDraftedMandate())).toEqual(['paper.released']);
    expect(forward(aMandateBeforeTheCouncil())).toEqual(['decision.recorded']);
    expect(forward(aCommissionedProcess())).toEqual(['analysis.started']);
    expect(forward(decidingTheCycle())).toEqual(['cycle.renewed']);
  });

  it('starts with what the dossier already says', () => {
    const [paper] = rows(aDraftedMandate(), pia, 'paper.revised');
    expect(paper?.prefill).toMatchObject({
      paperId: 'p1',
      changes: { title: 'Auftrag zur Planung', public: true },
    });
    expect(rows(aMandateBeforeTheCouncil(), lena, 'decision.recorded')[0]?.prefill).toMatchObject({
      paperId: 'p1',
    });
  });

  it('names no more than the part to whom it is not permitted', () => {
    const told = rows(aDraftedMandate(), lena, 'paper.revised').map(({ permitted, prefill }) => [
      permitted,
      prefill,
    ]);
    expect(told).toEqual([[false, { paperId: 'p1' }]]);
  });

  it.each(stateNames.filter(isFinal))('is only a note in %s', (state) => {
    expect(next(inState[state](), pia).flatMap((row) => (row.possible ? row.type : []))).toEqual([
      'note.added',
    ]);
  });
});
