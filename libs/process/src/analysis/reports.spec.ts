import { describe, expect, it } from '@jest/globals';
import type { History } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedMeasures,
  plannedMeasures,
  releasedPaper,
} from '../testing/histories.testing.js';
import { commission, decided } from '../testing/samples.testing.js';
import { hanno, lena, pia } from '../testing/world.testing.js';
import { addMonths } from '../time/days.js';
import { latestLaid, reportsWithoutConsequence } from './reports.js';

const laid = (from: History, resultCode: 'noted' | 'postponed' = 'noted'): History =>
  from
    .on('2024-05-10')
    .as(pia)
    .record('paper.drafted', { paperId: 'p8', kind: 'report', title: 'Sozialbericht', proposedItems: [] })
    .accepts()
    .as(hanno)
    .record('paper.released', { paperId: 'p8' })
    .accepts()
    .as(lena)
    .on('2024-05-20')
    .record('consultation.scheduled', {
      paperId: 'p8',
      consultationId: 'c8',
      bodyId: 'financeCommittee',
      role: 'information',
      sessionOn: '2024-05-20',
    })
    .accepts()
    .record('consultation.held', { consultationId: 'c8', resultCode })
    .accepts()
    .as(pia);

describe('a report without consequence', () => {
  it('was laid before a body, and no measure follows', () => {
    expect(reportsWithoutConsequence(aCommissionedProcess().dossier, 12)).toEqual([]);
    expect(reportsWithoutConsequence(laid(aCommissionedProcess()).dossier, 12)).toEqual([
      {
        paperId: 'p8',
        title: 'Sozialbericht',
        bodyId: 'financeCommittee',
        laidOn: '2024-05-20',
        result: 'noted',
        from: '2025-05-20',
      },
    ]);
    expect(reportsWithoutConsequence(laid(aCommissionedProcess()).dossier, 3)[0]?.from).toBe('2024-08-20');
  });

  it('is none as long as no body has dealt with it', () => {
    expect(reportsWithoutConsequence(laid(aCommissionedProcess(), 'postponed').dossier, 12)).toEqual([]);
  });

  it('is also an extension nobody grants; one that is granted is the consequence itself', () => {
    const asked = (result: 'adopted' | 'noted'): History =>
      releasedPaper(aCommissionedProcess(), '2024-06-01', 'p3', { kind: 'extension' })
        .as(lena)
        .record('decision.recorded', {
          ...decided('p3', '2024-06-01', {
            resultCode: result,
            items: [commission({ throughPhase: 'evaluation', result })],
          }),
          decisionId: 'd3',
        })
        .accepts();
    expect(reportsWithoutConsequence(asked('noted').dossier, 12)).toMatchObject([
      { paperId: 'p3', result: 'noted' },
    ]);
    expect(reportsWithoutConsequence(asked('adopted').dossier, 12)).toEqual([]);
  });

  it('is none any more once a measure is adopted; a proposed one is not enough', () => {
    const reported = laid(aCommissionedProcess());
    expect(reportsWithoutConsequence(plannedMeasures(reported).dossier, 12)).toHaveLength(1);
    expect(reportsWithoutConsequence(adoptedMeasures(reported).dossier, 12)).toEqual([]);
  });

  it('is one again when the decision on the measures is no more', () => {
    const undone = adoptedMeasures(laid(aCommissionedProcess()))
      .as(lena)
      .record('decision.annulled', { decisionId: 'd2', cause: 'Ladungsfehler' })
      .accepts();
    expect(reportsWithoutConsequence(undone.dossier, 12)).toHaveLength(1);
  });
});

it('the last day counted back is the last from which the months have passed', () => {
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2026, 3, 1); day += 86_400_000)
    for (const months of [1, 6, 12]) {
      const today = new Date(day).toISOString().slice(0, 10);
      const laid = latestLaid(today, months);
      const next = new Date(Date.parse(laid) + 86_400_000).toISOString().slice(0, 10);
      expect([today, addMonths(laid, months) <= today, addMonths(next, months) <= today]).toEqual([
        today,
        true,
        false,
      ]);
    }
});
