import { expect, test } from '@jest/globals';
import { wordChanges } from './word-changes.js';

const after = (before: string, later: string): string =>
  wordChanges(before, later)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('');

test('a word that was changed is told as one that went and one that came', () => {
  expect(wordChanges('Die Frist endet im Mai.', 'Die Frist endet im Juni.')).toEqual([
    { kind: 'same', text: 'Die Frist endet im ' },
    { kind: 'removed', text: 'Mai' },
    { kind: 'added', text: 'Juni' },
    { kind: 'same', text: '.' },
  ]);
});

test('words with umlauts are words', () => {
  expect(wordChanges('für Träger', 'für Bürger').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'Träger' },
    { kind: 'added', text: 'Bürger' },
  ]);
});

test('equal texts have no difference', () => {
  expect(wordChanges('Beschluss', 'Beschluss')).toEqual([{ kind: 'same', text: 'Beschluss' }]);
});

test('what is left without the removed words is the later text', () => {
  const before = '1. Der Rat nimmt Kenntnis.\n2. Die Verwaltung berichtet.';
  const later = '1. Der Rat beschließt das Konzept.\n\n2. Die Verwaltung berichtet jährlich, erstmals 2026.';
  expect(after(before, later)).toBe(later);
});

test('texts that share nothing are told as a whole', () => {
  const words = (sign: string) => Array.from({ length: 800 }, (_, index) => `${sign}${index}`).join(' ');
  expect(wordChanges(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
