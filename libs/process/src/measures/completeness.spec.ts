import { describe, expect, it } from '@jest/globals';
import type { MeasureFields } from '../entries/measure/data.js';
import type { ProposedItem } from '../entries/paper/data.js';
import { given, type Gap } from '../testing/given.testing.js';
import { coSigned, measuresInPlanning } from '../testing/histories.testing.js';
import { wholeMeasure } from '../testing/samples.testing.js';

describe('a measure does not go before the council without', () => {
  const { consequences = {}, ...rest } = wholeMeasure;
  const lacking = (field: keyof MeasureFields): MeasureFields =>
    Object.fromEntries(Object.entries(wholeMeasure).filter(([name]) => name !== field));
  const silentOn = (field: keyof typeof consequences): MeasureFields => ({
    ...rest,
    consequences: Object.fromEntries(Object.entries(consequences).filter(([name]) => name !== field)),
  });
  const of = (field: string): string => `measures.m9.${field}`;
  const gaps: readonly [lack: string, fields: MeasureFields, gap: Gap][] = [
    ['building consequences', silentOn('building'), ['measure.building', of('consequences.building')]],
    ['staff consequences', silentOn('staff'), ['measure.staff', of('consequences.staff')]],
    [
      'organisational consequences',
      silentOn('organisation'),
      ['measure.organisation', of('consequences.organisation')],
    ],
    ['financial consequences', silentOn('finance'), ['measure.finance', of('consequences.finance')]],
    ['somebody who does it', lacking('ownerId'), ['measure.owner', of('ownerId')]],
    ['a start', lacking('startOn'), ['measure.startOn', of('startOn')]],
    ['an end', lacking('endOn'), ['measure.endOn', of('endOn')]],
    ['an indicator', lacking('indicator'), ['measure.indicator', of('indicator')]],
    ['a word on its funding', lacking('funding'), ['measure.funding', of('funding')]],
    ['its follow-on costs', lacking('followOnCostCents'), ['measure.followOnCosts', of('followOnCostCents')]],
  ];
  const paper = {
    paperId: 'p2',
    kind: 'measures',
    title: 'Maßnahmen',
    proposedItems: [] as ProposedItem[],
  } as const;
  const drafted = given(measuresInPlanning()).on('2025-01-15').record('paper.drafted', paper).accepts();

  it.each(gaps)('%s', (_, fields, gap) => {
    coSigned(
      drafted
        .record('measure.proposed', {
          ...fields,
          measureId: 'm9',
          title: 'Fachstelle',
          recommendationIds: ['r1'],
        })
        .accepts(),
      'p2',
    )
      .record('paper.released', { paperId: 'p2' })
      .refuses('requirements.missing', gap);
  });

  it('a recommendation it follows from, or the mark of a political addition', () => {
    const proposed = (politicalAddition?: boolean) =>
      coSigned(
        drafted
          .record('measure.proposed', {
            ...wholeMeasure,
            measureId: 'm9',
            title: 'Fachstelle',
            recommendationIds: [],
            politicalAddition,
          })
          .accepts(),
        'p2',
      ).record('paper.released', { paperId: 'p2' });
    proposed().refuses('requirements.missing', [
      'measure.recommendation',
      'measures.m9.recommendationIds',
      { measure: 'Fachstelle' },
    ]);
    proposed(true).accepts((dossier) => expect(dossier.state).toBe('measures.deliberating'));
  });

  it('and of several each gap is told at once', () => {
    const bare = { title: 'Notunterkunft', recommendationIds: ['r1'] };
    coSigned(
      drafted
        .record('measure.proposed', { ...wholeMeasure, ...bare, measureId: 'm9', ownerId: undefined })
        .accepts()
        .record('measure.proposed', {
          ...wholeMeasure,
          ...bare,
          measureId: 'm8',
          endOn: undefined,
          ownerId: undefined,
        })
        .accepts(),
      'p2',
    )
      .record('paper.released', { paperId: 'p2' })
      .refuses(
        'requirements.missing',
        ['measure.owner', 'measures.m9.ownerId'],
        ['measure.owner', 'measures.m8.ownerId'],
        ['measure.endOn', 'measures.m8.endOn'],
      );
  });
});
