import { describe, expect, it } from '@jest/globals';
import { words } from '../../labels/fold.js';
import { LONGEST_PATTERN, pattern, places } from './pattern.js';

const fits = (text: string, label: string, taken: number[] = []): number[] | undefined =>
  places(pattern(text) ?? [[]], words(label), new Set(taken));

describe('a pattern', () => {
  it('fits whole words, however they are spelt', () => {
    expect(fits('zur Kenntnis genommen', 'Der Bericht wurde zur Kenntniss genommen.')).toEqual([3, 4, 5]);
    expect(fits('geändert', 'ungeändert beschlossen')).toBeUndefined();
    expect(fits('geändert', 'GEAENDERT beschlossen')).toEqual([0]);
  });

  it('takes alternatives and any letters', () => {
    expect(fits('vertag*|verschob*', 'auf Juni verschoben')).toEqual([2]);
    expect(fits('*kenntnis*', 'Mitkenntnisnahme')).toEqual([0]);
    expect(fits('zurück*t', 'zurückgestellt')).toEqual([0]);
    expect(fits('ab*setz*t', 'abgesetzt')).toEqual([0]);
    expect(fits('vert*tagt', 'vertagt')).toBeUndefined();
  });

  it('takes any words, or none, where … stands', () => {
    expect(fits('stimmt … zu', 'Der Rat stimmt der Vorlage zu')).toEqual([2, 5]);
    expect(fits('stimmt ... zu', 'stimmt zu')).toEqual([0, 1]);
    expect(fits('stimmt … zu', 'zu stimmt')).toBeUndefined();
  });

  it('leaves words alone that another rule has taken', () => {
    expect(fits('beschlossen', 'beschlossen und beschlossen', [0])).toEqual([2]);
    expect(fits('beschlossen', 'nicht beschlossen', [1])).toBeUndefined();
  });

  it.each(['', ' ', '*', '…', '…*…', 'a|', '|', '!?', 'x'.repeat(LONGEST_PATTERN + 1)])(
    'that looks for nothing is none: "%s"',
    (text) => expect(pattern(text)).toBeUndefined(),
  );
});
