import { describe, expect, it } from '@jest/globals';
import type { FormModel } from '../../api/model.types';
import { afterwards, dayMeant, pointlessFields, settledFields, without, type Rules } from './rules';
import type { Plain } from './plain-data';

const things: Readonly<Record<string, Plain>> = {
  'socialSpace/north': { id: 'north', level: 'district' },
  'socialSpace/mill': { id: 'mill', level: 'quarter' },
  'paper/report': { kind: 'report' },
  'paper/change': { kind: 'amendment' },
  'consultation/c1': { on: '2026-03-01' },
};

const fields = {
  spaceId: { 'x-refers': 'socialSpace' },
  paperId: { 'x-refers': 'paper' },
  consultationId: { 'x-refers': 'consultation' },
};

const rules = (form: FormModel): Rules => ({
  form,
  schema: {
    properties: { ...fields, changes: { $ref: '#/$defs/Changes' } },
    $defs: { Changes: { properties: fields } },
  },
  things: (kind, id) => things[`${kind}/${String(id)}`],
});

describe('what follows from what was typed', () => {
  const decision = rules({
    numbers: ['items'],
    follows: [{ list: 'items', field: 'result', from: 'resultCode' }],
  });

  it('the items of a decision share its result until somebody says otherwise', () => {
    const items = [{ no: 1 }, { no: 2, result: 'noted' }];
    expect(afterwards(decision, { resultCode: 'adopted', items }, {})).toEqual({
      resultCode: 'adopted',
      items: [
        { no: 1, result: 'adopted' },
        { no: 2, result: 'noted' },
      ],
    });
  });

  it('an item that still has the former result follows', () => {
    const data = { resultCode: 'rejected', items: [{ no: 1, result: 'adopted' }] };
    expect(afterwards(decision, data, { resultCode: 'adopted' })['items']).toEqual([
      { no: 1, result: 'rejected' },
    ]);
  });

  it('a new part of a list gets the next number', () => {
    expect(afterwards(decision, { items: [{ no: 4, text: 'A' }, {}] }, {})['items']).toEqual([
      { no: 4, text: 'A' },
      { no: 5 },
    ]);
  });

  it('nothing where the form says nothing', () => {
    const data = { resultCode: 'adopted', items: [{}], spaceId: 'north' };
    expect(afterwards(rules({}), data, {})).toEqual(data);
  });
});

describe('what a choice fills in', () => {
  const takes = { spatialLevel: 'level' };
  const finding = rules({ fills: [{ by: 'spaceId', takes }] });
  const follow = (data: Plain, before: Plain) => afterwards(finding, data, before);

  it('is filled in', () => {
    expect(follow({ spaceId: 'north' }, {})).toEqual({ spaceId: 'north', spatialLevel: 'district' });
  });

  it('follows when something else is chosen', () => {
    const before = { spaceId: 'north', spatialLevel: 'district' };
    expect(follow({ ...before, spaceId: 'mill' }, before)).toMatchObject({ spatialLevel: 'quarter' });
  });

  it('stays what somebody said: a facility lies in a district', () => {
    const facility = { spatialLevel: 'facility' };
    expect(follow({ ...facility, spaceId: 'north' }, facility)).toMatchObject(facility);
    const chosen = { spaceId: 'north', spatialLevel: 'district' };
    expect(follow({ ...chosen, ...facility }, chosen)).toMatchObject(facility);
    expect(follow({ spaceId: 'mill', ...facility }, { ...chosen, ...facility })).toMatchObject(facility);
  });

  it('is filled in within a part, and nowhere else', () => {
    const revised = rules({ fills: [{ by: 'spaceId', within: 'changes', takes }] });
    expect(afterwards(revised, { changes: { spaceId: 'mill' } }, {})).toEqual({
      changes: { spaceId: 'mill', spatialLevel: 'quarter' },
    });
    expect(afterwards(revised, { findingId: 'f' }, {})).toEqual({ findingId: 'f' });
  });
});

describe('fields that make no sense', () => {
  it('while something else is said, or not yet', () => {
    const decision = rules({ asked: [{ fields: ['bodyId'], when: { field: 'consultationId', not: true } }] });
    expect(pointlessFields(decision, { consultationId: 'c' })).toEqual(['bodyId']);
    expect(pointlessFields(decision, {})).toEqual([]);
    const paper = rules({
      asked: [{ fields: ['mandateChanges'], when: { field: 'kind', in: ['extension'] } }],
    });
    expect(pointlessFields(paper, { kind: 'report' })).toEqual(['mandateChanges']);
    expect(pointlessFields(paper, { kind: 'extension' })).toEqual([]);
  });

  it('by what the thing is that the data names', () => {
    const when = { field: 'kind', of: 'paperId', in: ['amendment'] };
    const revised = rules({ asked: [{ fields: ['changes.mandateChanges'], when }] });
    expect(pointlessFields(revised, { paperId: 'report' })).toEqual(['changes.mandateChanges']);
    expect(pointlessFields(revised, { paperId: 'change' })).toEqual([]);
  });

  it('are not sent', () => {
    expect(without({ kind: 'report', mandateChanges: { endOn: '2027-01-01' } }, ['mandateChanges'])).toEqual({
      kind: 'report',
    });
  });
});

describe('the day meant', () => {
  it('is what the field says, or the session that is named', () => {
    expect(dayMeant(rules({ day: { field: 'heldOn' } }), { heldOn: '2026-02-01' })).toBe('2026-02-01');
    const session = rules({ day: { field: 'on', of: 'consultationId' } });
    expect(dayMeant(session, { consultationId: 'c1' })).toBe('2026-03-01');
  });

  it('is not known where nobody said it', () => {
    expect(dayMeant(rules({ day: { field: 'heldOn' } }), { heldOn: '' })).toBeUndefined();
    expect(dayMeant(rules({}), { heldOn: '2026-02-01' })).toBeUndefined();
  });
});

describe('what is settled', () => {
  it('is shown always, or where the person comes from what says it', () => {
    expect(settledFields({ settled: ['unit', 'version'] })).toEqual(['unit', 'version']);
    const decision = { named: ['consultationId'] };
    expect(settledFields(decision, { consultationId: 'c', decidedOn: '2026-03-01' })).toEqual([
      'consultationId',
    ]);
    expect(settledFields(decision)).toEqual([]);
  });
});
