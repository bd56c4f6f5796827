import { describe, expect, it } from '@jest/globals';
import { differingIn } from './differing';

describe('what differs between two versions', () => {
  it('is told field by field, of a list what came and went', () => {
    expect(
      differingIn(
        { name: 'A', months: 36, steps: [{ de: 'eins' }, { de: 'zwei' }], norm: '§ 1' },
        { name: 'A', months: 24, steps: [{ de: 'eins' }, { de: 'drei' }, { de: 'vier' }] },
      ),
    ).toEqual([
      { field: 'months', was: { value: 36, alike: 0 }, is: { value: 24, alike: 0 } },
      {
        field: 'steps',
        was: { value: [{ de: 'zwei' }], alike: 1 },
        is: { value: [{ de: 'drei' }, { de: 'vier' }], alike: 1 },
      },
      { field: 'norm', was: { value: '§ 1', alike: 0 }, is: { value: undefined, alike: 0 } },
    ]);
  });

  it('shows what merely was added beside nothing that went', () => {
    expect(differingIn({ steps: ['a'] }, { steps: ['a', 'b'] })).toEqual([
      { field: 'steps', was: { value: undefined, alike: 1 }, is: { value: ['b'], alike: 1 } },
    ]);
  });

  it('shows a list whole where only its order differs, or nothing of it stayed', () => {
    const whole = (before: string[], after: string[]) => differingIn({ l: before }, { l: after });
    expect(whole(['a', 'b'], ['b', 'a'])).toEqual([
      { field: 'l', was: { value: ['a', 'b'], alike: 0 }, is: { value: ['b', 'a'], alike: 0 } },
    ]);
    expect(whole(['a'], [])).toEqual([
      { field: 'l', was: { value: ['a'], alike: 0 }, is: { value: [], alike: 0 } },
    ]);
  });

  it('is nothing where both say the same', () => {
    expect(differingIn({ l: [{ a: 1 }] }, { l: [{ a: 1 }] })).toEqual([]);
  });
});
