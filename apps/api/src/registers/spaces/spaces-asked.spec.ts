import { expect, it } from '@jest/globals';
import type { Space } from './tree.js';
import { everySpaceAsked, spacesAsked } from './spaces-asked.js';

const space = (id: string, level: Space['level'], parentId: string | null, active = true) => ({
  id,
  name: id,
  level,
  parentId,
  active,
});
const county = [
  space('county', 'municipality', null),
  space('town', 'district', 'county'),
  space('centre', 'socialSpace', 'town'),
  space('old-town', 'quarter', 'centre'),
  space('west', 'socialSpace', 'town'),
  space('north', 'socialSpace', 'county'),
  space('gone', 'socialSpace', 'county', false),
];
const notAsked = (...named: string[]) => spacesAsked(county, named).notAsked.map(({ id }) => id);

it('nobody was asked anywhere before somebody was', () => {
  expect(notAsked()).toEqual(['centre', 'west', 'north']);
});

it('who is asked in a part is asked for the whole of it, and the other way round', () => {
  expect(notAsked('old-town')).toEqual(['west', 'north']);
  expect(notAsked('town')).toEqual(['north']);
  expect(notAsked('county')).toEqual([]);
});

it('a space that is no more, or was never there, stands for nothing', () => {
  expect(notAsked('gone', 'nowhere')).toEqual(['centre', 'west', 'north']);
});

it('where there are no social spaces the smallest spaces are looked at', () => {
  const regions = [
    space('county', 'municipality', null),
    space('a', 'district', 'county'),
    space('b', 'district', 'county'),
  ];
  expect(spacesAsked(regions, ['a'])).toMatchObject({ asked: [{ id: 'a' }], notAsked: [{ id: 'b' }] });
});

it('every space in use tells how somebody was asked there, and when last', () => {
  const last = new Map([
    ['old-town', '2026-03-01'],
    ['town', '2026-05-04'],
    ['gone', '2026-06-01'],
  ]);
  const told = everySpaceAsked(county, last).map(({ space: { id }, asked, lastOn }) => [id, asked, lastOn]);
  expect(told).toEqual([
    ['county', 'inPart', '2026-06-01'],
    ['town', 'here', '2026-05-04'],
    ['centre', 'inPart', '2026-05-04'],
    ['old-town', 'here', '2026-05-04'],
    ['west', 'around', '2026-05-04'],
    ['north', 'nowhere', undefined],
  ]);
});
