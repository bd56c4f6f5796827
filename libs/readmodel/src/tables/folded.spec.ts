import { describe, expect, it } from '@jest/globals';
import { folded } from './folded.js';

describe('text as it is searched', () => {
  it.each([
    ['Ältere Menschen', 'altere menschen'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Kita\n  Nord ', 'kita nord'],
    ['Élysée', 'elysee'],
    ['ﬁnanziell', 'finanziell'],
    ['2026-001', '2026-001'],
  ])('%j is %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('is the same whether an umlaut is one character or two', () => {
    expect(folded('u\u0308ber')).toBe(folded('\u00fcber'));
  });
});
