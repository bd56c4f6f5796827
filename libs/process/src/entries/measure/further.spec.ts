import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/dossier.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aRunningMeasure,
  coSigned,
  evaluating,
  heard,
  implementing,
} from '../../testing/histories.testing.js';
import { adoptMeasure, decided, wholeMeasure } from '../../testing/samples.testing.js';
import { hanno, lena, pia } from '../../testing/world.testing.js';

const states = ({ measures }: Dossier) => measures.map(({ id, state }) => [id, state]);
const aWholeOne = {
  ...wholeMeasure,
  title: 'Zweite Notunterkunft',
  measureId: 'm3',
  recommendationIds: [],
  politicalAddition: true,
};

/** A further measure before the council, while the others are carried out. */
function furtherBeforeTheCouncil(from: History): History {
  const { today } = from;
  return heard(
    coSigned(
      given(from)
        .as(pia)
        .record('measure.proposed', aWholeOne)
        .accepts()
        .record('paper.drafted', {
          paperId: 'p3',
          kind: 'measures',
          title: 'Weitere Maßnahme',
          proposedItems: [{ no: 1, text: 'Sie wird beschlossen.', kind: 'adoptMeasure', measureId: 'm3' }],
        })
        .accepts(),
      'p3',
    )
      .as(hanno)
      .record('paper.released', { paperId: 'p3' })
      .accepts(),
    'p3',
    today,
  );
}

const onFurther = (from: History, more: object) => ({
  ...decided('p3', from.today, { items: [adoptMeasure('m3')] }),
  decisionId: 'd3',
  ...more,
});

describe('further measures while a plan is carried out', () => {
  it.each([
    ['measures.implementing', aRunningMeasure],
    ['evaluation.assessing', evaluating],
  ] as const)('are decided beside it, in %s', (state, history) => {
    const before = furtherBeforeTheCouncil(history());
    expect(before.dossier.state).toBe(state);
    before
      .as(lena)
      .record('decision.recorded', onFurther(before, {}))
      .accepts((dossier) => {
        expect(dossier.state).toBe(state);
        expect(states(dossier)).toContainEqual(['m3', 'decided']);
        expect(states(dossier).slice(0, 2)).toEqual(states(before.dossier).slice(0, 2));
      })
      .record('decision.tookEffect', { decisionId: 'd3', effectiveOn: before.today })
      .accepts((dossier) => expect(dossier.state).toBe(state));
  });

  it('are put off, come back with another paper, and are rejected, alone', () => {
    const before = furtherBeforeTheCouncil(aRunningMeasure());
    before
      .as(lena)
      .record('decision.recorded', onFurther(before, { resultCode: 'rejected', items: [] }))
      .accepts((dossier) =>
        expect(states(dossier)).toEqual([...states(before.dossier).slice(0, 2), ['m3', 'rejected']]),
      );
    before
      .as(lena)
      .record(
        'decision.recorded',
        onFurther(before, { items: [adoptMeasure('m3', { result: 'postponed' })], resultCode: 'adopted' }),
      )
      .accepts((dossier) => expect(states(dossier)).toContainEqual(['m3', 'deferred']))
      .as(pia)
      .record('paper.drafted', {
        paperId: 'p4',
        kind: 'measures',
        title: 'Noch einmal',
        proposedItems: [{ no: 1, text: 'Jetzt.', kind: 'adoptMeasure', measureId: 'm3' }],
      })
      .accepts();
  });

  it('fall again without the plan falling with them', () => {
    const before = furtherBeforeTheCouncil(aRunningMeasure());
    before
      .as(lena)
      .record('decision.recorded', onFurther(before, {}))
      .accepts()
      .record('decision.annulled', { decisionId: 'd3', cause: 'Ladungsfehler' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.implementing');
        expect(states(dossier)).toEqual([...states(before.dossier).slice(0, 2), ['m3', 'proposed']]);
      });
  });

  it('leave the plan where it is when the first decision falls', () => {
    const before = furtherBeforeTheCouncil(implementing());
    before
      .as(lena)
      .record('decision.recorded', onFurther(before, {}))
      .accepts()
      .record('decision.annulled', { decisionId: 'd2', cause: 'Ladungsfehler' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.implementing'))
      .record('decision.annulled', { decisionId: 'd3', cause: 'Ladungsfehler' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it('are adopted by a measures paper only: elsewhere the item would be lost', () => {
    const before = furtherBeforeTheCouncil(aRunningMeasure());
    before
      .as(pia)
      .record('paper.drafted', {
        paperId: 'p5',
        kind: 'report',
        title: 'Bericht',
        proposedItems: [],
      })
      .accepts()
      .as(hanno)
      .record('paper.released', { paperId: 'p5' })
      .accepts()
      .as(lena)
      .record('decision.recorded', {
        ...decided('p5', before.today, { items: [adoptMeasure('m3')] }),
        decisionId: 'd5',
      })
      .refuses('requirements.missing', ['decision.measuresPaper', 'items.0.measureId', { no: 1 }]);
  });
});
