import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readResult } from './read-result.js';
import { isApproving } from '../labels/result-code.js';

const APPROVALS = [
  ...['beschlossen', 'zugestimmt', 'Zustimmung', 'angenommen', 'genehmigt', 'gebilligt', 'empfohlen'],
  ...['ungeändert beschlossen', 'geändert beschlossen', 'laut Beschlussvorschlag', 'einstimmig'],
];
const MAJORITIES = ['', 'einstimmig ', 'mehrheitlich ', 'Der Vorlage wird ', 'Die Vorlage wird '];
const ROLES = ['decision', 'preliminary', 'hearing', 'confirmation', 'information', undefined];
const DENIALS = ['nicht', 'noch nicht', 'kein', 'keine', 'weder', 'ohne', 'nie', 'niemals', 'nein', 'nichts'];
const PUTTING_OFF = ['vertagt', 'zurückgestellt', 'verschoben', 'verwiesen', 'abgesetzt', 'zurückgezogen'];
const MEANT_OTHERWISE = [
  ...[
    'Überarbeitung',
    'sofern',
    'Prüfauftrag',
    'Aussprache zu',
    'Redezeit',
    'Ortstermin',
    'falls',
    'zunächst',
  ],
  ...[
    'nimmt teil',
    'Änderungsantrag',
    'teilweise',
    'unter Vorbehalt',
    'Punkt 3',
    'Freigabe',
    'Dringlichkeit',
  ],
  ...['vom Oberbürgermeister', 'durch den Bürgermeister', 'Verlegung', 'nächste Sitzung', 'abgelehnt'],
];

const approval = fc
  .tuple(fc.constantFrom(...MAJORITIES), fc.constantFrom(...APPROVALS))
  .map(([majority, word]) => `${majority}${word}`);
const role = fc.constantFrom(...ROLES);
const authoritative = fc.constantFrom(true, false, undefined);

/** One letter left out, doubled by another, changed, or swapped with its neighbour. */
const slipOf = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), fc.nat(3), fc.nat(20), fc.constantFrom(...'abdeghiklmnorstuxz'))
    .map(([word, how, where, letter]) => {
      const at = where % word.length;
      const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
      if (how === 0) return `${before}${after}`;
      if (how === 1) return `${before}${here}${letter}${after}`;
      if (how === 2) return `${before}${letter}${after}`;
      return `${before}${after[0] ?? ''}${here}${after.slice(1)}`;
    });

const beside = (other: fc.Arbitrary<string>) =>
  fc
    .tuple(approval, other, fc.boolean(), fc.constantFrom(' ', ', ', ' – ', ' ('))
    .map(([yes, more, first, between]) => (first ? `${more}${between}${yes}` : `${yes}${between}${more}`));

const neverYes = (labels: fc.Arbitrary<string>) => {
  fc.assert(
    fc.property(labels, role, authoritative, (label, r, binding) => {
      expect(isApproving(readResult({ role: r, label, authoritative: binding }).code)).toBe(false);
    }),
    { numRuns: 1_500 },
  );
};

describe('a yes that would only be guessed', () => {
  it('is none beside words that make something else of it', () => {
    neverYes(beside(fc.constantFrom(...MEANT_OTHERWISE)));
  });

  it('is none beside a word nobody knows', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bdfgklmpqvwx'), minLength: 5, maxLength: 12 });
    neverYes(beside(letters.map((word) => `q${word}`)));
  });

  it('is none beside a slip of a word that puts off', () => {
    neverYes(beside(slipOf(PUTTING_OFF)));
  });

  it('is none behind a word that denies, however it is spelt', () => {
    const denied = fc
      .tuple(fc.oneof(fc.constantFrom(...DENIALS), slipOf(['nicht', 'nichts', 'niemals'])), approval)
      .map(([no, yes]) => `${no} ${yes}`);
    neverYes(denied);
  });

  it('is never handed out with the confidence of a guess', () => {
    const words = fc.array(fc.constantFrom(...APPROVALS, ...MEANT_OTHERWISE, 'und', 'der', 'Rat', '3'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, role, authoritative, (said, r, binding) => {
        const { code, confidence } = readResult({ role: r, label: said.join(' '), authoritative: binding });
        expect(isApproving(code) && confidence === 'guess').toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('a yes that is understood', () => {
  it.each(['beschlossen', 'einstimmig zugestimmt', 'Die Vorlage wird mehrheitlich angenommen'])(
    '"%s" stays one, so that nothing is gained by doubting all',
    (label) => {
      expect(readResult({ role: 'decision', label }).code).toBe('adopted');
      expect(readResult({ role: 'preliminary', label }).code).toBe('recommended');
      expect(readResult({ role: 'information', label }).code).toBe('unknown');
    },
  );
});
