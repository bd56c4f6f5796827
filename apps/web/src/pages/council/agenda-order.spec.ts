import { describe, expect, it } from '@jest/globals';
import type { Consultation } from '../../api/council';
import { asOnAgenda, withBundles } from './agenda-order';

const paper = (paperReference: string, bundle?: string): Consultation => ({
  consultationId: paperReference,
  role: 'decision',
  public: true,
  paperId: paperReference,
  paperTitle: 'Vorlage',
  paperReference,
  paperKind: 'report',
  paperState: 'released',
  processId: paperReference,
  processNumber: '2026-001',
  processTitle: 'Plan',
  department: { id: 'social', name: 'Soziales' },
  version: 1,
  ...(bundle !== undefined && { bundle: { id: bundle, title: bundle } }),
});

describe('an agenda', () => {
  it('puts the papers of a bundle where the first of them stands', () => {
    const listed = asOnAgenda([paper('10'), paper('9', 'a'), paper('11', 'a'), paper('2'), paper('12', 'b')]);
    expect(
      withBundles(listed).map(({ bundle, papers }) => [
        bundle?.id,
        papers.map(({ paperReference }) => paperReference),
      ]),
    ).toEqual([
      [undefined, ['2']],
      ['a', ['9', '11']],
      [undefined, ['10']],
      ['b', ['12']],
    ]);
  });
});
