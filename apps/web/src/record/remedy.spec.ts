import { describe, expect, test } from '@jest/globals';
import type { EntryTypeName, NextEntry } from '../api/types.js';
import { meant, otherRemedyFor, remedyFor, startOf, subjectField } from './remedy.js';

const row = (type: NextEntry['type'], more: Partial<NextEntry> = {}): NextEntry => ({
  type,
  label: type,
  permitted: true,
  possible: true,
  missing: [],
  forward: false,
  ...more,
});
const missing = (code: string, where: string, remedy?: EntryTypeName) => ({
  code,
  message: '',
  where,
  remedy,
});

describe('what is missing', () => {
  test('in the mandate opens its form at that field', () => {
    expect(
      remedyFor(
        missing('mandate.inactionLongTerm', 'mandate.inactionConsequences.longTerm', 'mandate.drafted'),
        [row('mandate.drafted')],
      ),
    ).toEqual({ type: 'mandate.drafted', focus: 'inactionConsequences.longTerm' });
  });

  test('in a measure opens the revision of that very measure', () => {
    const next = ['m1', 'm2'].map((measureId) =>
      row('measure.revised', { about: measureId, prefill: { measureId } }),
    );
    expect(remedyFor(missing('measure.owner', 'measures.m2.ownerId', 'measure.revised'), next)).toEqual({
      type: 'measure.revised',
      part: 'm2',
      focus: 'changes.ownerId',
    });
  });

  test('in a grant opens the report of that very grant', () => {
    const next = ['z1', 'z2'].map((grantId) =>
      row('grant.useReported', { about: grantId, prefill: { grantId } }),
    );
    expect(remedyFor(missing('grant.accounted', 'grants.z2', 'grant.useReported'), next)).toEqual({
      type: 'grant.useReported',
      part: 'z2',
    });
  });

  test('opens nothing that this person may not record', () => {
    const next = [row('finding.recorded', { permitted: false })];
    expect(remedyFor(missing('analysis.finding', 'findings', 'finding.recorded'), next)).toBeUndefined();
  });

  test('about the cost can also be met by saying why there is none', () => {
    expect(otherRemedyFor(missing('mandate.costDisclosed', 'budgetLines'), [row('mandate.drafted')])).toEqual(
      {
        type: 'mandate.drafted',
        focus: 'noExtraCostBecause',
      },
    );
  });
});

describe('a row about one part of the dossier', () => {
  const rows = ['v1', 'v2'].map((paperId) =>
    row('paper.released', { about: 'Vorlage', prefill: { paperId } }),
  );

  test('is found again by the id of that part', () => {
    expect(rows.map(startOf).map((start) => meant(rows, start))).toEqual(rows);
  });

  test('settles the field that names it', () => {
    expect(rows.map(subjectField)).toEqual(['paperId', 'paperId']);
  });
});
