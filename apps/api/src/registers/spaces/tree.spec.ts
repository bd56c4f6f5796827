import { describe, expect, it } from '@jest/globals';
import { inTreeOrder, treeFaults, type Space } from './tree.js';

const space = (id: string, level: Space['level'], parentId: string | null = null, more = {}): Space => ({
  id,
  key: id,
  name: `Name ${id}`,
  level,
  parentId,
  active: true,
  ...more,
});

const county = space('0', 'municipality');
const north = space('1', 'district', '0');
const harbour = space('10', 'socialSpace', '1');

const faults = (...spaces: Space[]): string[] =>
  treeFaults(spaces).map(({ id, path, code }) => `${id} ${path}: ${code}`);

describe('social spaces are a tree', () => {
  it('where each is part of a larger one', () => {
    expect(faults(county, north, harbour, space('F', 'facility', '0'))).toEqual([]);
  });

  it('in which no key is there twice, nor a name beside its like', () => {
    expect(
      faults(
        county,
        north,
        space('2', 'district', '0', { key: ' 1 ', name: 'name 1' }),
        space('3', 'socialSpace', '1', { name: 'Name 1' }),
      ),
    ).toEqual(['1 key: keyTaken', '1 name: nameTaken', '2 key: keyTaken', '2 name: nameTaken']);
  });

  it('whose parents are there, and of a higher level', () => {
    expect(
      faults(
        county,
        space('1', 'district', 'nowhere'),
        space('2', 'municipality', '0'),
        space('3', 'quarter', '4'),
        space('4', 'quarter', '0'),
      ),
    ).toEqual(['1 parentId: unknownReference', '2 parentId: spaceNotAbove', '3 parentId: spaceNotAbove']);
  });

  it('without circles; what hangs on one is in none', () => {
    expect(
      faults(
        space('a', 'district', 'b'),
        space('b', 'socialSpace', 'a'),
        space('c', 'quarter', 'b'),
        space('d', 'quarter', 'd'),
      ),
    ).toEqual(['a parentId: spaceCircle', 'b parentId: spaceCircle', 'd parentId: spaceCircle']);
  });

  it('in which nothing that exists belongs to what is no more', () => {
    const gone = { ...north, active: false };
    expect(faults(county, gone, harbour)).toEqual(['10 parentId: spaceInactive']);
    expect(faults(county, gone, { ...harbour, active: false })).toEqual([]);
  });
});

it('are listed from the top, by their keys as people count', () => {
  const spaces = ['10', '9', '2'].map((id) => space(id, 'district', '0'));
  const ids = inTreeOrder([space('91', 'quarter', '9'), ...spaces, county]).map(({ id }) => id);
  expect(ids).toEqual(['0', '2', '9', '91', '10']);
});
