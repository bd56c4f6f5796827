import { describe, expect, it } from '@jest/globals';
import type { MandateParts } from '../entries/mandate/data.js';
import { missing } from '../recording/missing.js';
import { given, type Gap, type History } from '../testing/given.testing.js';
import { aMandateBeingDrafted, coSigned } from '../testing/histories.testing.js';
import { commissionItem, processLine, wholeMandate } from '../testing/samples.testing.js';
import { helga, pia } from '../testing/world.testing.js';

/** A process without an area would not start; the mandate's own area is taken from it. */
const drafting = given(aMandateBeingDrafted())
  .as(pia)
  .on('2024-02-10')
  .record('paper.drafted', {
    paperId: 'p1',
    kind: 'mandate',
    title: 'Auftrag',
    proposedItems: [commissionItem],
  })
  .accepts();

const drafted = (parts: MandateParts, from: History = drafting): History =>
  from.as(pia).record('mandate.drafted', parts).accepts().as(helga);

const without = (...fields: (keyof MandateParts)[]): MandateParts =>
  Object.fromEntries(
    Object.entries(wholeMandate).filter(([name]) => !fields.includes(name as keyof MandateParts)),
  );

it('a complete mandate goes to the council', () => {
  drafted(wholeMandate)
    .record('paper.released', { paperId: 'p1' })
    .accepts((dossier) => expect(dossier.state).toBe('councilDecision.deliberating'));
});

it('an empty mandate is refused with everything it lacks, at once', () => {
  drafting
    .as(helga)
    .record('paper.released', { paperId: 'p1' })
    .refuses(
      'requirements.missing',
      ['mandate.method', 'mandate.method'],
      ['mandate.questions', 'mandate.questions'],
      ['mandate.throughPhase', 'mandate.throughPhase'],
      ['mandate.startOn', 'mandate.startOn'],
      ['mandate.endOn', 'mandate.endOn'],
      ['mandate.staff', 'mandate.staff'],
      ['mandate.inactionShortTerm', 'mandate.inactionConsequences.shortTerm'],
      ['mandate.inactionLongTerm', 'mandate.inactionConsequences.longTerm'],
      ['mandate.alternatives', 'mandate.alternatives'],
      ['mandate.task', 'mandate.statutoryBasis'],
      ['mandate.participationConcept', 'mandate.participationConcept'],
      ['mandate.affectedPlans', 'mandate.affectedPlans'],
      ['mandate.inclusionCheck', 'mandate.inclusionCheck'],
    );
});

describe('a mandate does not go to the council without', () => {
  const gaps: readonly [lack: string, parts: MandateParts, gap: Gap][] = [
    ['a method', without('method'), ['mandate.method', 'mandate.method']],
    ['questions', { ...wholeMandate, questions: [] }, ['mandate.questions', 'mandate.questions']],
    ['a scope', without('throughPhase'), ['mandate.throughPhase', 'mandate.throughPhase']],
    ['a start', without('startOn'), ['mandate.startOn', 'mandate.startOn']],
    ['an end', without('endOn'), ['mandate.endOn', 'mandate.endOn']],
    ['a word about staff', without('staff'), ['mandate.staff', 'mandate.staff']],
    [
      'the short-term consequences of inaction',
      { ...wholeMandate, inactionConsequences: { longTerm: 'Kosten' } },
      ['mandate.inactionShortTerm', 'mandate.inactionConsequences.shortTerm'],
    ],
    [
      'the long-term consequences of inaction',
      { ...wholeMandate, inactionConsequences: { shortTerm: 'Stau' } },
      ['mandate.inactionLongTerm', 'mandate.inactionConsequences.longTerm'],
    ],
    ['alternatives', without('alternatives'), ['mandate.alternatives', 'mandate.alternatives']],
    [
      'a norm or the word "discretionary"',
      without('discretionary'),
      ['mandate.task', 'mandate.statutoryBasis'],
    ],
    [
      'a participation concept',
      without('participationConcept'),
      ['mandate.participationConcept', 'mandate.participationConcept'],
    ],
    [
      'a word about affected plans',
      without('affectedPlans'),
      ['mandate.affectedPlans', 'mandate.affectedPlans'],
    ],
    [
      'coordination with each affected plan',
      {
        ...wholeMandate,
        affectedPlans: [
          { plan: 'Altenhilfeplanung', coordination: 'agreed' },
          { plan: 'Schulentwicklung', coordination: 'open' },
        ],
      },
      ['mandate.planCoordinated', 'mandate.affectedPlans.1', { plan: 'Schulentwicklung' }],
    ],
    ['an inclusion check', without('inclusionCheck'), ['mandate.inclusionCheck', 'mandate.inclusionCheck']],
    [
      'a cover for its cost',
      { ...wholeMandate, cover: [{ source: 'Rücklage', cents: 100 }] },
      ['mandate.coverEqualsCost', 'mandate.cover', { costCents: 0, coverCents: 100 }],
    ],
  ];
  it.each(gaps)('%s', (_, parts, gap) => {
    drafted(parts).record('paper.released', { paperId: 'p1' }).refuses('requirements.missing', gap);
  });

  it('the cost of every year between start and end, or a reason why there is none', () => {
    const silent = drafted({ ...without('noExtraCostBecause'), endOn: '2026-12-31' });
    silent
      .record('paper.released', { paperId: 'p1' })
      .refuses(
        'requirements.missing',
        ['mandate.costDisclosed', 'budgetLines', { year: 2024 }],
        ['mandate.costDisclosed', 'budgetLines', { year: 2025 }],
        ['mandate.costDisclosed', 'budgetLines', { year: 2026 }],
      );
    coSigned(
      [2024, 2026].reduce(
        (history, year) =>
          history
            .record('budget.planned', {
              ...processLine,
              year,
              cover: [{ source: 'Kreis', cents: 1_500_000 }],
            })
            .accepts(),
        silent,
      ),
      'p1',
    )
      .record('paper.released', { paperId: 'p1' })
      .refuses('requirements.missing', ['mandate.costDisclosed', 'budgetLines', { year: 2025 }]);
  });

  it('a cover that equals the cost, cent for cent', () => {
    const covered = (cents: number): History =>
      coSigned(
        drafted({ ...wholeMandate, cover: [{ source: 'Kreis', cents }] })
          .record('budget.planned', processLine)
          .accepts(),
        'p1',
      );
    covered(1_499_999)
      .record('paper.released', { paperId: 'p1' })
      .refuses('requirements.missing', [
        'mandate.coverEqualsCost',
        'mandate.cover',
        { costCents: 1_500_000, coverCents: 1_499_999 },
      ]);
    covered(1_500_000).record('paper.released', { paperId: 'p1' }).accepts();
  });
});

it('an area is there from the topic on; a mandate that lost it would be told so', () => {
  const { dossier, context } = drafted(wholeMandate);
  const { area: _, ...draft } = wholeMandate;
  const lost = { ...dossier, mandate: { ...dossier.mandate!, draft } };
  const release = { type: 'paper.released', data: { paperId: 'p1' }, actor: helga, occurredOn: '2024-02-10' };
  expect(missing(lost, release, context)).toEqual([
    { code: 'mandate.area', where: 'mandate.area', params: {}, remedy: 'mandate.drafted' },
  ]);
});
