import { expect, it } from '@jest/globals';
import { fold, words } from './fold.js';

it('folds the spellings of one word to one', () => {
  const spellings = [
    'zurückgestellt',
    'zurueckgestellt',
    'ZURÜCKGESTELLT',
    'zurück gestellt',
    'zuruckgestellt',
  ];
  const mangled = ['zurÃ¼ckgestellt', 'zur&uuml;ckgestellt', 'zuru\u0308ckgestellt', 'zurück\u00adgestellt'];
  expect(new Set([...spellings, ...mangled].map(fold))).toEqual(new Set(['zuruckgestelt']));
});

it('does not mind a letter doubled too often or not often enough', () => {
  expect(fold('zur Kenntniss genomen')).toBe(fold('zur Kentnis genommen'));
  expect(fold('beschloßen')).toBe(fold('beschlossen'));
});

it('keeps changed and unchanged apart', () => {
  expect(fold('ungeändert')).not.toBe(fold('geändert'));
  expect(fold('unverändert')).not.toBe(fold('verändert'));
});

it('parts digits from letters and drops punctuation', () => {
  expect(words('einstimmig12 Ja-Stimmen (TOP 4.1)')).toEqual([
    'einstimig',
    '12',
    'ja',
    'stimen',
    'top',
    '4',
    '1',
  ]);
  expect(words(' – ')).toEqual([]);
});
