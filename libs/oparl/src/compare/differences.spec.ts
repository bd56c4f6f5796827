import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConsultationFacts, PaperFacts } from '../client/paper-facts.js';
import { readResult } from '../reading/read-result.js';
import { differences } from './differences.js';
import type { ConsultationHeld } from './pairs.js';

const held = (change: Partial<ConsultationHeld> = {}): ConsultationHeld => ({
  bodyName: 'Jugendhilfeausschuss',
  role: 'preliminary',
  sessionOn: '2026-04-14',
  ...change,
});

const published = (change: Partial<ConsultationFacts> = {}): ConsultationFacts => ({
  role: 'preliminary',
  roleLabel: 'Vorberatung',
  body: { name: 'Jugendhilfeausschuss' },
  sessionOn: '2026-04-14',
  reading: readResult({ role: change.roleLabel ?? 'Vorberatung', label: change.resultLabel }),
  ...change,
});

const paper = (...consultations: ConsultationFacts[]): PaperFacts => ({
  address: 'https://ris.example/paper/1',
  files: [],
  consultations,
  unread: [],
  gaps: [],
});

const marks = (ours: ConsultationHeld[], ...theirs: ConsultationFacts[]) =>
  differences(ours, paper(...theirs)).map((difference) => difference.marks);

describe('a consultation', () => {
  it('that both hold alike is the same, also where the system says less', () => {
    expect(marks([held()], published())).toEqual([['same']]);
    expect(
      marks([held({ resultCode: 'recommended' })], published({ sessionOn: undefined, role: undefined })),
    ).toEqual([['same']]);
    expect(marks([held({ bodyName: 'JUGENDHILFEAUSSCHUSS ' })], published())).toEqual([['same']]);
  });

  it('that only one of both holds is missing here or there', () => {
    expect(marks([], published())).toEqual([['missingHere']]);
    expect(marks([held()])).toEqual([['missingThere']]);
    expect(marks([held({ bodyName: 'Hauptausschuss' })], published())).toEqual([
      ['missingThere'],
      ['missingHere'],
    ]);
  });

  it('on another day or in another role is told so', () => {
    expect(marks([held()], published({ sessionOn: '2026-04-21' }))).toEqual([['otherDay']]);
    expect(marks([held({ role: 'decision' })], published())).toEqual([['otherRole']]);
  });

  it('with a result that we do not hold, or hold otherwise, is told so', () => {
    const theirs = published({ resultLabel: 'ungeändert beschlossen' });
    expect(marks([held()], theirs)).toEqual([['resultMissingHere']]);
    expect(marks([held({ resultCode: 'recommended' })], theirs)).toEqual([['same']]);
    expect(marks([held({ resultCode: 'postponed' })], theirs)).toEqual([['otherResult']]);
    expect(marks([held({ resultLabel: 'vertagt' })], theirs)).toEqual([['otherResult']]);
    expect(marks([held({ resultCode: 'noted', resultLabel: 'Ungeaendert beschlossen' })], theirs)).toEqual([
      ['same'],
    ]);
  });

  it('with a result nobody can read differs only from another label', () => {
    const theirs = published({ resultLabel: 'durchgewunken' });
    expect(marks([held({ resultCode: 'recommended' })], theirs)).toEqual([['same']]);
    expect(marks([held({ resultLabel: 'beschlossen' })], theirs)).toEqual([['otherResult']]);
    expect(marks([held()], theirs)).toEqual([['resultMissingHere']]);
  });
});

describe('several consultations of one body', () => {
  it('are paired by day before role, and by the nearest day', () => {
    const april = published({ resultLabel: 'vertagt' });
    const may = published({ sessionOn: '2026-05-12', resultLabel: 'ungeändert beschlossen' });
    const ours = [held({ resultCode: 'postponed' }), held({ sessionOn: '2026-05-11' })];
    expect(differences(ours, paper(may, april))).toEqual([
      { marks: ['same'], ours: ours[0], theirs: april },
      { marks: ['otherDay', 'resultMissingHere'], ours: ours[1], theirs: may },
    ]);
  });

  it('whose body the system does not name are paired by their day', () => {
    expect(marks([held()], published({ body: {} }))).toEqual([['same']]);
    expect(marks([held()], published({ body: {}, sessionOn: '2026-05-01' }))).toEqual([
      ['missingThere'],
      ['missingHere'],
    ]);
  });
});

it('each consultation of either side appears once, and none is changed', () => {
  const day = fc.constantFrom('2026-04-14', '2026-05-12', '2026-06-16');
  const name = fc.constantFrom('Rat', 'Hauptausschuss', 'Jugendhilfeausschuss');
  const role = fc.constantFrom('preliminary' as const, 'decision' as const);
  const ours = fc.array(fc.record({ bodyName: name, role, sessionOn: day }), { maxLength: 6 });
  const theirs = fc.array(
    fc.record({ body: fc.record({ name }), role, sessionOn: day }).map((change) => published(change)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(ours, theirs, (held, there) => {
      const before = structuredClone([held, there]);
      const found = differences(held, paper(...there));
      expect(new Set(found.flatMap((one) => one.ours ?? []))).toEqual(new Set(held));
      expect(found.flatMap((one) => one.ours ?? [])).toHaveLength(held.length);
      expect(found.flatMap((one) => one.theirs ?? [])).toHaveLength(there.length);
      expect([held, there]).toEqual(before);
    }),
  );
});
