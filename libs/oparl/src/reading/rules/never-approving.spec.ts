import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { saysNoApproval } from './never-approving.js';
import { isApproving, resultCodes } from '../../labels/result-code.js';
import { readResult } from '../read-result.js';
import { ruleFaults, type ResultRule } from './rule.js';
import { shippedRules } from './shipped-rules.js';

const PUT_OFF = [
  ...[
    'zur Kenntnis genommen',
    'Kenntnisnahme',
    'nimmt Kenntnis',
    'zur Kenntniss',
    'vertagt',
    'Vertagung',
    'verschoben',
  ],
  ...[
    'zurückgestellt',
    'zurueckgestellt',
    'zurück gestellt',
    'stellt die Vorlage zurück',
    'geschoben',
    'verwiesen',
  ],
  ...[
    'überwiesen',
    'ueberwiesen',
    'zurückverwiesen',
    'Rückverweisung',
    'Überweisung',
    'weitergeleitet',
    'abgesetzt',
  ],
  ...[
    'setzt den Punkt ab',
    'Absetzung',
    'zurückgezogen',
    'zieht den Antrag zurück',
    'zurückgenommen',
    'Rücknahme',
  ],
];
const YES = [
  ...[
    'beschlossen',
    'einstimmig beschlossen',
    'geändert beschlossen',
    'zugestimmt',
    'Zustimmung',
    'angenommen',
    'einstimmig',
  ],
  ...[
    'empfohlen',
    'genehmigt',
    'laut Beschlussvorschlag',
    'wie Vorlage',
    'gebilligt',
    'Annahme',
    'gewählt',
    '12 Ja, 0 Nein',
  ],
];
const BETWEEN = [
  ' und ',
  ' / ',
  ', ',
  ' - ',
  '; ',
  ' ',
  ' sowie ',
  ' (',
  ' nach Aussprache ',
  ' ohne Gegenstimmen ',
];
const ROLES = [
  'decision',
  'preliminary',
  'hearing',
  'information',
  'confirmation',
  'Entscheidung',
  'Beratung',
  undefined,
];

const spelt = (text: string, how: number): string =>
  [text, text.toUpperCase(), text.toLowerCase(), text.replaceAll('ü', 'ue'), text.replaceAll('ss', 'ß')][
    how
  ] ?? text;

const phrase = (from: readonly string[]) =>
  fc.tuple(fc.constantFrom(...from), fc.nat(4)).map(([text, how]) => spelt(text, how));

/** A label in which somewhere among any number of approvals something is noted, put off or withdrawn. */
const label = fc
  .tuple(
    fc.array(phrase(YES), { maxLength: 3 }),
    phrase(PUT_OFF),
    fc.nat(3),
    fc.array(fc.constantFrom(...BETWEEN)),
  )
  .map(([yes, off, place, between]) =>
    [...yes.slice(0, place), off, ...yes.slice(place)].reduce(
      (text, part, i) => `${text}${between[i] ?? ', '}${part}`,
    ),
  );
const role = fc.constantFrom(...ROLES);

describe('what was noted, postponed, referred, removed or withdrawn', () => {
  it('is never read as an approval, whatever stands beside it', () => {
    fc.assert(
      fc.property(
        label,
        role,
        fc.constantFrom('Gemeinderat', 'Bauausschuss'),
        fc.boolean(),
        (text, r, name, yes) => {
          const { code } = readResult({ role: r, body: { name }, authoritative: yes, label: text });
          expect(isApproving(code)).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('not even under rules that would have it so', () => {
    const pattern = fc.constantFrom(
      'vertagt',
      'kenntnis*',
      '*verw*',
      'zur',
      'genommen',
      'beschlossen',
      'abgesetzt|zurück*',
    );
    const code = fc.constantFrom(...resultCodes, 'nothing' as const, 'unknown' as const);
    const rules = fc.array(fc.record<ResultRule>({
      pattern, code, confidence: fc.constant('certain'), reason: fc.constant('own'),
    })); // prettier-ignore
    fc.assert(
      fc.property(label, role, rules, (text, r, own) => {
        expect(isApproving(readResult({ role: r, label: text }, [...own, ...shippedRules]).code)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is recognised with a slip of the pen', () => {
    const slips = ['vertgat', 'zur Kentnsi genommen', 'zur Kenntins', 'abgesezt', 'Ver-tagt', 'überwisen'];
    expect(slips.filter((slip) => !saysNoApproval(slip))).toEqual([]);
    expect(YES.filter(saysNoApproval)).toEqual([]);
  });
});

it('any text at all is read without a fault, and any yes rests on a word that says so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), role, (text, r) => {
      expect(readResult({ role: r, label: text }).code).toBeDefined();
    }),
  );
});

describe('a rule someone wants to add', () => {
  const rule: ResultRule = { pattern: 'durchgewunken', code: 'adopted', confidence: 'likely', reason: 'own' };
  const faults = (change: object) => ruleFaults({ ...rule, ...change });

  it('is told what is wrong with it', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ pattern: '…' })).toEqual(['pattern']);
    expect(faults({ roles: [] })).toEqual(['roles']);
    expect(faults({ roles: ['chair'] })).toEqual(['roles']);
    expect(faults({ code: 'perhaps', confidence: 'very', reason: ' ' })).toEqual([
      'code',
      'confidence',
      'reason',
    ]);
    expect(faults({ pattern: 'vertagt|geschoben' })).toEqual(['neverApproves']);
    expect(faults({ pattern: 'vertagt', code: 'postponed' })).toEqual([]);
  });

  it('every shipped rule would be accepted', () => {
    expect(shippedRules.filter((one) => ruleFaults(one).length > 0)).toEqual([]);
  });
});
