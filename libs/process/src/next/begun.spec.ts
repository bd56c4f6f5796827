import { describe, expect, it } from '@jest/globals';
import type { Consultation, Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { EntryTypeName } from '../entries/index.js';
import { entryType } from '../entries/index.js';
import { aMandateBeforeTheCouncil, aTopic } from '../testing/histories.testing.js';
import { lena } from '../testing/world.testing.js';

const TODAY = '2026-03-10';

/** What data of a type begins with. */
const begun = (type: EntryTypeName, dossier: Dossier, about: object = {}): object =>
  entryType(type).usual?.(dossier, about, lena, TODAY) ?? {};

const paper = (more: Partial<Paper> = {}): Paper => ({
  ...aMandateBeforeTheCouncil().dossier.papers[0]!,
  id: 'p',
  proposedItems: [{ no: 1, text: 'A', kind: 'commission' }],
  ...more,
});
const session = (id: string, more: Partial<Consultation> = {}): Consultation => ({
  id,
  paperId: 'p',
  bodyId: 'council',
  role: 'decision',
  sessionOn: '2026-03-01',
  public: true,
  earlierDays: [],
  ...more,
});
const before = (...consultations: Consultation[]): Dossier => ({
  ...aTopic().dossier,
  papers: [paper()],
  consultations,
});
const decision = (...consultations: Consultation[]) =>
  begun('decision.recorded', before(...consultations), { paperId: 'p' });

describe('a decision begins', () => {
  it('with "noted" for what only stands in a paper to be noted; other results are asked', () => {
    const proposedItems = [
      { no: 1, text: 'Der Bericht wird zur Kenntnis genommen.', kind: 'note' },
      { no: 2, text: 'Ein Ausbau wird geprüft.', kind: 'examine' },
    ] as const;
    const dossier = { ...aTopic().dossier, papers: [paper({ proposedItems })] };
    expect(begun('decision.recorded', dossier, { paperId: 'p' })).toEqual({
      items: [{ ...proposedItems[0], result: 'noted' }, proposedItems[1]],
    });
  });

  it('with what was proposed and the session it is made in', () => {
    const held = session('c1', { role: 'preliminary', resultCode: 'recommended' });
    expect(decision(held, session('c2'))).toEqual({
      items: [{ no: 1, text: 'A', kind: 'commission' }],
      consultationId: 'c2',
      decidedOn: '2026-03-01',
    });
  });

  it('without a session where a person is to say which of two', () => {
    expect(decision(session('c1'), session('c2'))).not.toHaveProperty('consultationId');
  });

  it('without a day where the session is still ahead: the future decides nothing', () => {
    const ahead = decision(session('c1', { sessionOn: '2999-01-01' }));
    expect(ahead).toMatchObject({ consultationId: 'c1' });
    expect(ahead).not.toHaveProperty('decidedOn');
  });
});

describe('what is known already', () => {
  it('a new paper is public unless somebody says otherwise', () => {
    expect(begun('paper.drafted', aTopic().dossier)).toMatchObject({ public: true });
  });

  it('a session deals with a paper as public as it is', () => {
    const closed = { ...before(), papers: [paper({ public: false })] };
    expect(begun('consultation.scheduled', closed, { paperId: 'p' })).toEqual({ public: false });
  });

  it('before there are measures money is planned for the process', () => {
    expect(begun('budget.planned', aTopic().dossier)).toMatchObject({ owner: { kind: 'process' } });
  });

  it('whoever is assigned first is accountable, from today on', () => {
    expect(begun('responsibility.assigned', { ...aTopic().dossier, responsibilities: [] })).toEqual({
      from: TODAY,
      role: 'accountable',
    });
  });

  it('what is told of today happened today', () => {
    expect(begun('participation.held', aTopic().dossier)).toEqual({ heldOn: TODAY });
    expect(begun('participation.answered', aTopic().dossier)).toEqual({ answeredOn: TODAY });
    expect(begun('analysis.started', aTopic().dossier)).toEqual({ startOn: TODAY });
  });

  it('the only cost nobody has registered is registered, with what was planned', () => {
    const line = {
      id: 'l1',
      year: 2027,
      owner: { kind: 'process' },
      kind: 'expense',
      class: 'operating',
      purpose: 'Gutachten',
      account: { scheme: 'doppik', code: '31100.5291' },
      plannedCents: 500_000,
      plannedOn: TODAY,
      ...{ registrations: [], appropriations: [], blocks: [], commitments: [], bookings: [] },
    } as const;
    const topic = aTopic().dossier;
    expect(begun('budget.registered', { ...topic, budgetLines: [line] })).toEqual({
      lineId: 'l1',
      cents: 500_000,
    });
    expect(begun('budget.registered', { ...topic, budgetLines: [line, { ...line, id: 'l2' }] })).toEqual({});
  });
});
