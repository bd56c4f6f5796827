import { expect, it } from '@jest/globals';
import { reaches, shareOfWay } from './progress';

it('says how far an indicator has come, up or down', () => {
  expect(shareOfWay({ baseline: 0, target: 10 }, 4)).toBe(0.4);
  expect(shareOfWay({ baseline: 100, target: 60 }, 70)).toBe(0.75);
  expect(shareOfWay({ baseline: 100, target: 60 }, 120)).toBe(0);
  expect(shareOfWay({ baseline: 0, target: 10 }, 40)).toBe(1);
  expect(shareOfWay({ baseline: 5, target: 5 }, 5)).toBeUndefined();
});

it('a target is reached from below where it lies above, and from above where it lies below', () => {
  expect(reaches({ baseline: 0, target: 10 }, 10)).toBe(true);
  expect(reaches({ baseline: 0, target: 10 }, 9)).toBe(false);
  expect(reaches({ baseline: 100, target: 60 }, 60)).toBe(true);
  expect(reaches({ baseline: 100, target: 60 }, 61)).toBe(false);
});
