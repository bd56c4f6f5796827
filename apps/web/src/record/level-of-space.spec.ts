import { describe, expect, it } from '@jest/globals';
import { levelled } from './level-of-space';

const spaces = [
  { id: 'north', level: 'district' },
  { id: 'mill', level: 'quarter' },
] as const;
const follow = (data: object, before: object, type = 'finding.recorded') =>
  levelled(type, { ...data }, { ...before }, spaces);

describe('the level of a space that was chosen', () => {
  it('is filled in', () => {
    expect(follow({ spaceId: 'north' }, {})).toEqual({ spaceId: 'north', spatialLevel: 'district' });
  });

  it('follows when another space is chosen', () => {
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

  it('is filled in where a finding is revised', () => {
    expect(follow({ changes: { spaceId: 'mill' } }, {}, 'finding.revised')).toEqual({
      changes: { spaceId: 'mill', spatialLevel: 'quarter' },
    });
    expect(follow({ findingId: 'f' }, {}, 'finding.revised')).toEqual({ findingId: 'f' });
  });

  it('is not put into a form that asks for none', () => {
    expect(follow({ spaceId: 'mill' }, {}, 'participation.planned')).toEqual({ spaceId: 'mill' });
  });
});
