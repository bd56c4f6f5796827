import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/dossier.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  measuresBeforeTheCouncil,
} from '../../testing/histories.testing.js';
import { adoptMeasure, decided, measureLine, processLine } from '../../testing/samples.testing.js';
import { lena, pia, thea } from '../../testing/world.testing.js';
import { tellCheck } from '../../texts/text.js';
import { moneyChecks } from './money-checks.js';

const found = (dossier: Dossier, code: string) => moneyChecks(dossier).filter((one) => one.code === code);

/** The council gives 930,000 € in item 1 of p9 and refuses item 2; two lines of two years, Thea goes on. */
function councilGave(more: object = {}): History {
  const planned = given(aCommissionedProcess())
    .as(pia)
    .on('2024-05-02')
    .record('budget.planned', { ...processLine, lineId: 'l1' })
    .accepts()
    .record('budget.planned', { ...processLine, lineId: 'l2', year: 2025 })
    .accepts();
  return adoptedPaper(planned, '2024-05-20', 'p9', { kind: 'report' }, [
    { no: 1, text: 'Laufende Angebote', kind: 'money', result: 'adopted', amountCents: 93_000_000, ...more },
    { no: 2, text: 'Neue Angebote', kind: 'money', result: 'rejected', amountCents: 7_000_000 },
  ])
    .record('decision.tookEffect', { decisionId: 'd-p9', effectiveOn: '2024-05-20' })
    .accepts()
    .as(thea);
}

const resting = { source: 'aboveAppropriation', decisionId: 'd-p9', itemNo: 1 } as const;

describe('money beyond the decided item (M16)', () => {
  const within = councilGave()
    .record('budget.appropriated', { ...resting, lineId: 'l1', cents: 93_000_000 })
    .accepts((dossier) => expect(found(dossier, 'M16')).toEqual([]));
  const beyond = within
    .record('budget.appropriated', { ...resting, lineId: 'l2', cents: 50_000_000 })
    .accepts();

  it('is told as soon as more rests on the item than it gives, over all lines and years, and once', () => {
    expect(found(beyond.dossier, 'M16')).toMatchObject([
      { effect: 'alert', cents: 50_000_000, where: 'decisions.d-p9', from: '2024-05-20' },
    ]);
    expect(tellCheck(found(beyond.dossier, 'M16')[0]!, 'de').message).toBe(
      'Punkt 1 des Beschlusses vom 20.05.2024 gibt 930.000,00 €; auf ihn gestützt sind 1.430.000,00 €.',
    );
  });

  it('is neither bound nor spent, on whichever line, but with a legal ground', () => {
    const all = beyond
      .record('budget.committed', { lineId: 'l1', cents: 93_000_000, reference: 'Vertrag', on: '2024-05-20' })
      .accepts();
    const over = { lineId: 'l2', cents: 1, reference: 'Vertrag 2', on: '2024-05-20' } as const;
    const told = {
      no: 1,
      decidedOn: '2024-05-20',
      amountCents: 93_000_000,
      citedCents: 143_000_000,
      boundCents: 93_000_001,
    };
    all.record('budget.committed', over).refuses('requirements.missing', ['money.withinItem', 'cents', told]);
    all
      .record('budget.spent', { lineId: 'l2', cents: 1, bookedOn: '2024-05-20', voucher: 'B 1' })
      .refuses('requirements.missing', ['money.withinItem', 'cents', told]);
    all
      .record('budget.committed', { ...over, legalGround: '§ 83 GemO' })
      .accepts((dossier) =>
        expect(found(dossier, 'M16')).toMatchObject([
          { effect: 'block', cents: 1, overriddenBecause: '§ 83 GemO' },
        ]),
      );
  });

  it('does not hold back what other money of the line pays for', () => {
    beyond
      .record('budget.appropriated', { lineId: 'l2', cents: 4_000_000, source: 'plan' })
      .accepts()
      .record('budget.committed', { lineId: 'l2', cents: 97_000_000, reference: 'Vertrag', on: '2024-05-20' })
      .refuses('requirements.missing', ['money.withinAvailable', 'cents']);
    const paid = within
      .record('budget.appropriated', { lineId: 'l1', cents: 4_000_000, source: 'plan' })
      .accepts()
      .record('budget.appropriated', { ...resting, lineId: 'l1', cents: 1_000 })
      .accepts();
    paid
      .record('budget.committed', { lineId: 'l1', cents: 97_000_000, reference: 'Vertrag', on: '2024-05-20' })
      .accepts((dossier) => expect(found(dossier, 'M16')).toMatchObject([{ effect: 'alert', cents: 1_000 }]));
    paid
      .record('budget.committed', { lineId: 'l1', cents: 97_000_001, reference: 'Vertrag', on: '2024-05-20' })
      .refuses('requirements.missing', ['money.withinItem', 'cents']);
  });

  it('does not count what is only moved on to another line', () => {
    within
      .record('budget.appropriated', {
        ...resting,
        source: 'carryForward',
        lineId: 'l2',
        fromLineId: 'l1',
        cents: 30_000_000,
      })
      .accepts((dossier) => expect(found(dossier, 'M16')).toEqual([]));
  });

  it('waits with the item: under a condition nothing of it can be bound anyway', () => {
    councilGave({ conditional: { on: 'budget', text: 'Haushalt 2025' } })
      .record('budget.appropriated', { ...resting, lineId: 'l1', cents: 94_000_000 })
      .accepts((dossier) =>
        expect(found(dossier, 'M16')).toMatchObject([{ effect: 'alert', cents: 1_000_000 }]),
      );
  });

  it('is not asked of an item that names no sum', () => {
    councilGave({ amountCents: undefined })
      .record('budget.appropriated', { ...resting, lineId: 'l1', cents: 94_000_000 })
      .accepts((dossier) => expect(found(dossier, 'M16')).toEqual([]));
  });
});

describe('money of a measure that is not adopted (M17)', () => {
  const half = given(measuresBeforeTheCouncil())
    .as(lena)
    .on('2025-03-20')
    .record('decision.recorded', {
      ...decided('p2', '2025-03-20', {
        items: [adoptMeasure('m1'), adoptMeasure('m2', { no: 2, result: 'rejected' })],
      }),
      decisionId: 'd2',
    })
    .accepts()
    .record('decision.tookEffect', { decisionId: 'd2', effectiveOn: '2025-03-20' })
    .accepts()
    .as(pia)
    .record('budget.planned', { ...measureLine('m1'), lineId: 'l1' })
    .accepts()
    .record('budget.planned', { ...measureLine('m2'), lineId: 'l2' })
    .accepts()
    .as(thea)
    .record('budget.appropriated', { lineId: 'l1', cents: 7_000_000, source: 'plan' })
    .accepts((dossier) => expect(found(dossier, 'M17')).toEqual([]))
    .record('budget.appropriated', { lineId: 'l2', cents: 7_000_000, source: 'plan' })
    .accepts();

  it('is told when it is given', () => {
    expect(found(half.dossier, 'M17')).toMatchObject([
      { effect: 'alert', cents: 7_000_000, where: 'budgetLines.l2', remedy: 'decision.recorded' },
    ]);
    expect(tellCheck(found(half.dossier, 'M17')[0]!, 'en').message).toMatch(
      /^Measure “.+” \(Rejected\): €70,000\.00 are given for 2025, but it is not adopted\.$/,
    );
  });

  it('is neither bound nor spent, but with a legal ground', () => {
    const one = { lineId: 'l2', cents: 100, reference: 'Auftrag', on: '2025-03-20' } as const;
    half
      .record('budget.committed', { ...one, lineId: 'l1' })
      .accepts((dossier) => expect(found(dossier, 'M17')).toMatchObject([{ effect: 'alert' }]));
    half.record('budget.committed', one).refuses('requirements.missing', ['money.measureAdopted', 'cents']);
    half
      .record('budget.spent', { lineId: 'l2', cents: 100, bookedOn: '2025-03-20', voucher: 'B 1' })
      .refuses('requirements.missing', ['money.measureAdopted', 'cents']);
    half
      .record('budget.committed', { ...one, legalGround: 'Urteil' })
      .accepts((dossier) =>
        expect(found(dossier, 'M17')).toMatchObject([
          { effect: 'block', cents: 100, overriddenBecause: 'Urteil' },
        ]),
      );
  });
});

describe('money before its decision took effect (M3)', () => {
  it('is told of commitments and of payments in words of their own', () => {
    const early = given(aCommissionedProcess())
      .as(pia)
      .on('2024-05-02')
      .record('budget.planned', { ...processLine, lineId: 'l1' })
      .accepts()
      .as(thea)
      .record('budget.appropriated', { lineId: 'l1', cents: 1_000, source: 'plan' })
      .accepts()
      .record('budget.committed', { lineId: 'l1', cents: 300, reference: 'Vertrag', on: '2024-01-03' })
      .accepts()
      .record('budget.spent', { lineId: 'l1', cents: 100, bookedOn: '2024-01-02', voucher: 'B 1' })
      .accepts();
    const since = early.dossier.decisions[0]!.effectiveOn!.split('-').reverse().join('.');
    expect(found(early.dossier, 'M3').map((one) => tellCheck(one, 'de').message)).toEqual([
      `„Werkstätten“ 2024: 3,00 € wurden gebunden, bevor der Beschluss am ${since} wirksam wurde.`,
      `„Werkstätten“ 2024: 1,00 € wurden ausgegeben, bevor der Beschluss am ${since} wirksam wurde.`,
    ]);
  });
});
