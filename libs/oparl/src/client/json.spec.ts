import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './json.js';

const parsed = (text: string) => parseJson(text, 'https://ris.example/');

it('takes raw control characters out of strings and keeps line breaks and tabs', () => {
  expect(parsed('{"name":"Schul\u000bplan","text":"eins\nzwei\tdrei"}')).toEqual({
    name: 'Schulplan',
    text: 'eins\nzwei\tdrei',
  });
  expect(parsed('\ufeff {"a":\n"\\"\u0000\\\\"}\r\n')).toEqual({ a: '"\\' });
});

it('reads the same with and without stray control characters', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('\u0000', '\u0007', '\u000b', '\u001f'),
      (text, at, stray) => {
        const inside = [...text.matchAll(/"(?:\\.|[^"\\])*"/g)].map(({ index }) => index + 1);
        const place = inside[at % Math.max(inside.length, 1)];
        if (place === undefined) return;
        expect(parsed(text.slice(0, place) + stray + text.slice(place))).toEqual(JSON.parse(text));
      },
    ),
  );
});

it('tells a web page from what is no JSON', () => {
  expect(() => parsed(' <html>')).toThrow(expect.objectContaining({ code: 'html' }));
  expect(() => parsed('{"a":}')).toThrow(expect.objectContaining({ code: 'malformed' }));
  expect(() => parsed('')).toThrow(expect.objectContaining({ code: 'malformed' }));
});
