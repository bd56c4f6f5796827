import { expect, it } from '@jest/globals';
import { KnownLinks } from './known-links.js';

it('answers only for the version asked for', () => {
  const links = new KnownLinks();
  links.remember('p', { version: 3, hash: 'x' });
  expect(links.at('p', 3)).toEqual({ version: 3, hash: 'x' });
  expect(links.at('p', 2)).toBeUndefined();
  expect(links.at('p', undefined)).toBeUndefined();
  expect(links.at('q', 3)).toBeUndefined();
});

it('forgets the process that was not in use for longest', () => {
  const links = new KnownLinks();
  for (let n = 0; n < 10_000; n++) links.remember(`p-${n}`, { version: 1, hash: 'x' });
  links.remember('p-0', { version: 2, hash: 'y' });
  links.remember('new', { version: 1, hash: 'z' });
  expect(links.at('p-0', 2)).toEqual({ version: 2, hash: 'y' });
  expect(links.at('p-1', 1)).toBeUndefined();
  expect(links.at('p-2', 1)).toEqual({ version: 1, hash: 'x' });
});
