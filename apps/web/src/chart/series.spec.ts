import { describe, expect, it } from '@jest/globals';
import { daysOf, extentOf, stretchesOf, type Point } from './series';

const point = (at: string, value?: number): Point => ({ at, value, text: String(value ?? 'keine Angabe') });

describe('a line', () => {
  it('ends where a value is missing and begins anew after it; a zero is a value', () => {
    const points = [
      point('2020-12-31', 3),
      point('2021-12-31', 0),
      point('2022-12-31'),
      point('2023-12-31', 5),
    ];
    expect(stretchesOf(points).map((stretch) => stretch.map(({ value }) => value))).toEqual([[3, 0], [5]]);
    expect(stretchesOf([point('2020-12-31'), point('2021-12-31')])).toEqual([]);
  });
});

describe('an axis', () => {
  it.each([
    ['begins at zero', [2, 10], { least: 0, most: 10, fromZero: true }],
    [
      'begins above it, and says so, where all values lie close together',
      [95, 100],
      { least: 95, most: 100, fromZero: false },
    ],
    ['reaches below it for values that do', [-4, 10], { least: -4, most: 10, fromZero: true }],
    ['has room where everything is zero', [0, 0], { least: 0, most: 1, fromZero: true }],
    ['and where there is nothing', [], { least: 0, most: 1, fromZero: true }],
    ['begins at zero for a single value', [7], { least: 0, most: 7, fromZero: true }],
  ])('%s', (_, values, extent) => {
    expect(extentOf(values)).toEqual(extent);
  });
});

it('the days of several series are told once, in order', () => {
  const series = (key: string, ...days: string[]) => ({
    key,
    name: key,
    points: days.map((at) => point(at, 1)),
  });
  expect(daysOf([series('a', '2021-12-31', '2023-12-31'), series('b', '2020-12-31', '2021-12-31')])).toEqual([
    '2020-12-31',
    '2021-12-31',
    '2023-12-31',
  ]);
});
