import { expect, test } from '@jest/globals';
import type { Process, SequenceStep } from '../api/process.types.js';
import { sessionDay } from './happened.js';
import { followed, known, pointlessFields, settledFields, without } from './known.js';

test('the items of a decision share its result until somebody says otherwise', () => {
  const items = [{ no: 1 }, { no: 2, result: 'noted' }];
  expect(followed({ resultCode: 'adopted', items }, {})).toEqual({
    resultCode: 'adopted',
    items: [
      { no: 1, result: 'adopted' },
      { no: 2, result: 'noted' },
    ],
  });
});

test('an item that still has the former result of the decision follows it', () => {
  const data = { resultCode: 'rejected', items: [{ no: 1, result: 'adopted' }] };
  expect(followed(data, { resultCode: 'adopted' })['items']).toEqual([{ no: 1, result: 'rejected' }]);
});

test('a new item gets the next number', () => {
  expect(followed({ proposedItems: [{ no: 4, text: 'A' }, {}] }, {})['proposedItems']).toEqual([
    { no: 4, text: 'A' },
    { no: 5 },
  ]);
});

const step = (consultationId: string, more: Partial<SequenceStep> = {}): SequenceStep => ({
  consultationId,
  bodyId: 'council',
  role: 'decision',
  on: '2026-03-01',
  public: true,
  earlierDays: [],
  ...more,
});

/** What the forms look at of a process with one paper. */
const process = (sequence: SequenceStep[], kind = 'mandate') =>
  // Nothing else of a process is read here.
  ({
    papers: [{ id: 'p', kind, proposedItems: [{ no: 1, text: 'A', kind: 'commission' }], sequence }],
    measures: [],
  }) as unknown as Process;

test('a decision begins with what was proposed and the session it is made in', () => {
  const held = step('c1', { role: 'preliminary', resultCode: 'recommended' });
  expect(known('decision.recorded', { paperId: 'p' }, process([held, step('c2')]))).toEqual({
    paperId: 'p',
    items: [{ no: 1, text: 'A', kind: 'commission' }],
    consultationId: 'c2',
    decidedOn: '2026-03-01',
  });
});

test('which of two sessions it was made in is for a person to say, and the future decides nothing', () => {
  const two = known('decision.recorded', { paperId: 'p' }, process([step('c1'), step('c2')]));
  expect(two).not.toHaveProperty('consultationId');
  const ahead = known('decision.recorded', { paperId: 'p' }, process([step('c1', { on: '2999-01-01' })]));
  expect(ahead).toMatchObject({ consultationId: 'c1' });
  expect(ahead).not.toHaveProperty('decidedOn');
});

test('a new paper is public unless somebody says otherwise', () => {
  expect(known('paper.drafted', {}, process([]))).toEqual({ public: true });
});

test('nobody is asked for the body of a session, nor for changes where nothing is changed', () => {
  expect(pointlessFields('decision.recorded', { consultationId: 'c' }, process([]))).toEqual(['bodyId']);
  expect(pointlessFields('decision.recorded', {}, process([]))).toEqual([]);
  expect(pointlessFields('paper.drafted', { kind: 'report' }, process([]))).toEqual([
    'mandateChanges',
    'amendsDecisionId',
  ]);
  expect(pointlessFields('paper.drafted', { kind: 'extension' }, process([]))).toEqual(['amendsDecisionId']);
  expect(pointlessFields('paper.revised', { paperId: 'p' }, process([]))).toEqual(['changes.mandateChanges']);
  expect(pointlessFields('paper.revised', { paperId: 'p' }, process([], 'amendment'))).toEqual([]);
});

test('what became pointless while typing is not sent', () => {
  expect(without({ kind: 'report', mandateChanges: { endOn: '2027-01-01' } }, ['mandateChanges'])).toEqual({
    kind: 'report',
  });
});

test('what is settled is shown, not asked', () => {
  expect(settledFields('paper.coSigned')).toEqual(['unit', 'version']);
  expect(settledFields('decision.recorded', { consultationId: 'c', decidedOn: '2026-03-01' })).toEqual([
    'consultationId',
  ]);
  expect(settledFields('decision.recorded')).toEqual([]);
});

test('the result of a session happened on its day', () => {
  const session = process([step('c1', { role: 'hearing' })]);
  expect(sessionDay('consultation.held', { consultationId: 'c1' }, session)).toBe('2026-03-01');
  expect(sessionDay('note.added', { consultationId: 'c1' }, session)).toBeUndefined();
});
