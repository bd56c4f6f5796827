import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from './canonical.js';

describe('canonical text', () => {
  it('sorts keys by UTF-16 code units, at every depth', () => {
    const value = { '€': 1, a: [{ z: null, A: true }], '\u{1f600}': 2, '\ufb33': 3, '1': 'x', '': false };
    expect(canonical(value)).toBe(
      '{"":false,"1":"x","a":[{"A":true,"z":null}],"€":1,"\u{1f600}":2,"\ufb33":3}',
    );
  });

  it('escapes as RFC 8785 wants it and no more', () => {
    expect(canonical('\u20ac$\u000F\u000aA\'B"\\/\u2028')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\/\u2028"');
  });

  it('knows no negative zero, and leaves out what is undefined', () => {
    expect(canonical({ b: -0, a: undefined })).toBe('{"b":0}');
    expect(canonical([-9007199254740991])).toBe('[-9007199254740991]');
  });

  it('writes a fraction as the shortest text that reads back as it', () => {
    expect(canonical([0.5, 0.1 + 0.2, 1e-7, -2.25])).toBe('[0.5,0.30000000000000004,1e-7,-2.25]');
  });

  it('takes instances of classes by their properties', () => {
    class Topic {
      title = 'Kita';
    }
    expect(canonical(new Topic())).toBe('{"title":"Kita"}');
    expect(canonical(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });

  const circle: unknown[] = [];
  circle.push({ circle });
  it.each([
    ['a number that is not exact', [2 ** 53], '$[0]'],
    ['an endless number', [Infinity], '$[0]'],
    ['NaN', NaN, '$'],
    ['a date', { on: new Date(0) }, '$.on'],
    ['a map', new Map(), '$'],
    ['a function', { f: () => 1 }, '$.f'],
    ['a bigint', 1n, '$'],
    ['a symbol', Symbol('s'), '$'],
    ['undefined', undefined, '$'],
    ['a hole', Object.assign([1], { 2: 3 }), '$[1]'],
    ['half a character', { text: 'a\ud800' }, '$.text'],
    ['half a character in a key', { '\udc00': 1 }, '$'],
    ['a circle', circle, '$[0].circle'],
  ])('refuses %s and says where', (_, value, path) => {
    expect(() => canonical(value)).toThrow(TypeError);
    expect(() => canonical(value)).toThrow(path);
  });

  it('takes the same object twice', () => {
    const one = { n: 1 };
    expect(canonical([one, one])).toBe('[{"n":1},{"n":1}]');
  });

  it('is the same for the same value, and says all of it', () => {
    const held = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(held, (value) => {
        const text = canonical(value);
        const read: unknown = JSON.parse(text);
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(read)).toBe(text);
        expect(canonical(reversed(read))).toBe(text);
      }),
    );
  });
});

/** The same value with its keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, property]) => [key, reversed(property)]),
  );
}
