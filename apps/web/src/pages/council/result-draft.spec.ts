import { describe, expect, it } from '@jest/globals';
import type { Consultation } from '../../api/council';
import { emptyDraft, resultEntry, unreadableVotes } from './result-draft';

const consultation: Consultation = {
  consultationId: 'c1',
  role: 'preliminary',
  public: true,
  paperId: 'p1',
  paperTitle: 'Auftrag zur Planung',
  paperKind: 'mandate',
  paperState: 'released',
  processId: 'a',
  processNumber: '2026-001',
  processTitle: 'Jugendhilfeplan',
  department: { id: 'youth', name: 'Jugendamt' },
  version: 4,
};
const items = [
  { no: 1, text: 'Der Bericht wird zur Kenntnis genommen.', kind: 'note' },
  { no: 2, text: 'Die Planung wird beauftragt.', kind: 'commission', throughPhase: 'analysis' },
] as const;
const day = '2026-05-04';

describe('the result of a paper in a session', () => {
  it('is that of a deliberation where the body does not decide', () => {
    const draft = {
      ...emptyDraft,
      code: 'recommended',
      label: ' einstimmig empfohlen ',
      votes: { yes: '12' },
    };
    expect(resultEntry(consultation, day, draft, items)).toEqual({
      type: 'consultation.held',
      data: {
        consultationId: 'c1',
        resultCode: 'recommended',
        resultLabel: 'einstimmig empfohlen',
        votes: { yes: 12 },
      },
      occurredOn: day,
    });
  });

  it('is a decision by item where it does', () => {
    const draft = { ...emptyDraft, code: 'adopted', reference: 'B/7', itemResults: { 1: 'noted' } };
    expect(resultEntry({ ...consultation, role: 'decision' }, day, draft, items)).toEqual({
      type: 'decision.recorded',
      data: {
        paperId: 'p1',
        consultationId: 'c1',
        resultCode: 'adopted',
        reference: 'B/7',
        decidedOn: day,
        items: [
          { ...items[0], result: 'noted' },
          { ...items[1], result: 'adopted' },
        ],
      },
      occurredOn: day,
    });
  });

  it('adopts no item of a paper that was noted', () => {
    const entry = resultEntry(
      { ...consultation, role: 'decision' },
      day,
      { ...emptyDraft, code: 'noted', resolutionText: 'left over' },
      items,
    );
    expect(entry.data).toMatchObject({ items: [{ result: 'noted' }, { result: 'noted' }] });
    expect(entry.data).not.toHaveProperty('resolutionText');
  });

  it('keeps the text of an amended adoption', () => {
    const draft = { ...emptyDraft, code: 'adoptedAmended', resolutionText: 'Nur die Bestandsaufnahme.' };
    const { data } = resultEntry({ ...consultation, role: 'decision' }, day, draft, items);
    expect(data).toMatchObject({ resolutionText: 'Nur die Bestandsaufnahme.' });
  });

  it('begins with "noted" where an item is only to be noted, unless the paper came to something else', () => {
    const begun = [{ ...items[0], result: 'noted' }, items[1]];
    const results = (code: string): unknown =>
      resultEntry({ ...consultation, role: 'decision' }, day, { ...emptyDraft, code }, begun).data;
    expect(results('adopted')).toMatchObject({ items: [{ result: 'noted' }, { result: 'adopted' }] });
    expect(results('rejected')).toMatchObject({ items: [{ result: 'rejected' }, { result: 'rejected' }] });
  });

  it('says item by item what was decided, once somebody has said it; results go on following', () => {
    const draft = {
      ...emptyDraft,
      code: 'adopted',
      asDecided: {
        code: 'adoptedAmended',
        data: {
          items: [
            { ...items[0], result: 'adoptedAmended', asProposed: true, owner: ' ' },
            { ...items[1], text: 'Nur die Analyse.', result: 'postponed' },
          ],
          withoutProviso: true,
        },
      },
    };
    const { data } = resultEntry({ ...consultation, role: 'decision' }, day, draft, items);
    expect(data).toMatchObject({
      withoutProviso: true,
      items: [
        { ...items[0], result: 'adopted', asProposed: true },
        { ...items[1], text: 'Nur die Analyse.', result: 'postponed' },
      ],
    });
    expect(data).not.toHaveProperty('items.0.owner');
  });
});

it('votes that are no numbers are named', () => {
  expect(unreadableVotes({ ...emptyDraft, votes: { yes: 'alle', no: ' 3 ', abstain: '' } })).toEqual(['yes']);
});
