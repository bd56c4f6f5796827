import { describe, expect, it } from '@jest/globals';
import type { BundleMember } from '../../api/bundles';
import { Problem } from '../../api/problem';
import { faultsOfPart, faultsTold, placedFaults } from './bundle-faults';

const member = (processId: string, title: string): BundleMember => ({
  processId,
  title,
  number: `2026-${processId}`,
  processTitle: `Prozess ${title}`,
  department: { id: 'youth', name: 'Jugend' },
  version: 3,
  paperId: 'v',
  kind: 'report',
  state: 'released',
  open: true,
  proposedItems: [],
});
const bundle = { members: [member('1', 'Eins'), member('2', 'Zwei')] };
const schema = {
  properties: {
    reference: { title: 'Aktenzeichen' },
    resolutionText: { title: 'Beschlusstext' },
    resultCode: { title: 'Ergebnis' },
  },
};
const told = (problem: Partial<Pick<Problem, 'errors' | 'missing'>>) =>
  faultsTold(
    new Problem({ status: 422, code: 'bundle.refused', title: '', detail: '', ...problem }),
    bundle,
    schema,
    (name) => name === 'reference',
  );

describe('what is wrong with an entry for a bundle', () => {
  it('is told at the field of the paper it is about', () => {
    const { atFields, elsewhere } = told({
      errors: [{ path: 'members.1.data.resultCode', code: 'oneOf', message: 'Wählen' }],
      missing: [
        { code: 'x', where: 'resolutionText', message: 'Text fehlt', process: '2026-1 Prozess Eins' },
      ],
    });
    expect(atFields).toEqual([
      { processId: '2', path: 'resultCode', message: 'Wählen' },
      { processId: '1', path: 'resolutionText', message: 'Text fehlt' },
    ]);
    expect(elsewhere).toEqual([]);
    expect(faultsOfPart(atFields, '2')).toMatchObject({ resultCode: { __errors: ['Wählen'] } });
    expect(placedFaults(atFields, bundle, schema, (id) => `papier-${id ?? ''}`)).toEqual([
      { label: 'Zwei › Ergebnis', message: 'Wählen', target: 'papier-2_resultCode' },
      { label: 'Eins › Beschlusstext', message: 'Text fehlt', target: 'papier-1_resolutionText' },
    ]);
  });

  it('is told once where the field is the same for all', () => {
    const errors = [0, 1].map((index) => ({
      path: `members.${String(index)}.data.reference`,
      code: 'tooLong',
      message: 'Zu lang',
    }));
    expect(told({ errors }).atFields).toEqual([{ path: 'reference', message: 'Zu lang' }]);
  });

  it('names the process where it is no field', () => {
    const missing = [
      { code: 'x', where: 'papers.v', message: 'Nicht freigegeben', process: '2026-2 Prozess Zwei' },
    ];
    expect(told({ missing })).toEqual({
      atFields: [],
      elsewhere: ['2026-2 Prozess Zwei: Nicht freigegeben'],
    });
  });
});
