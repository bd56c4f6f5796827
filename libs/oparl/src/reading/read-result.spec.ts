import { describe, expect, it } from '@jest/globals';
import { readResult } from './read-result.js';
import { reasonTexts } from './reason-texts.js';
import type { ResultRule } from './rules/rule.js';
import { shippedRules } from './rules/shipped-rules.js';

const code = (role: string | undefined, label: string) => readResult({ role, label }).code;

describe('the role decides what a yes means', () => {
  it.each([
    'ungeändert beschlossen',
    'einstimmig zugestimmt',
    'Annahme',
    'laut Beschlussvorschlag',
    'einstimmig',
  ])('"%s" adopts in the decision and recommends before it', (label) => {
    expect(code('Entscheidung', label)).toBe('adopted');
    expect(code('Vorberatung', label)).toBe('recommended');
    expect(code('Anhörung', label)).toBe('recommended');
    expect(code('Bestätigung', label)).toBe('recommended');
  });

  it('a yes to a paper that was there for information, or in an unknown role, is unknown', () => {
    expect(readResult({ role: 'Kenntnisnahme', label: 'einstimmig beschlossen' })).toEqual({
      code: 'unknown',
      confidence: 'guess',
      reason: 'role.information',
    });
    expect(readResult({ label: 'einstimmig beschlossen' }).reason).toBe('role.unknown');
  });

  it('the elected assembly decides, where its role is not stated; what is merely marked authoritative is unknown', () => {
    const label = 'einstimmig beschlossen';
    expect(readResult({ body: { name: 'Gemeinderat' }, label })).toMatchObject({
      code: 'adopted',
      confidence: 'likely',
    });
    expect(readResult({ authoritative: true, label })).toMatchObject({
      code: 'unknown',
      reason: 'role.unknown',
    });
    expect(readResult({ authoritative: false, label })).toMatchObject({
      code: 'recommended',
      confidence: 'likely',
    });
    expect(readResult({ role: 'Beratung', label })).toMatchObject({
      code: 'recommended',
      confidence: 'likely',
    });
  });

  it('being marked authoritative makes no decision of what was noted', () => {
    expect(readResult({ role: 'Entscheidung', authoritative: true, label: 'Kenntnisnahme' }).code).toBe(
      'noted',
    );
  });
});

describe('how sure a reading is', () => {
  it('certain where every word is understood', () => {
    const label = 'Dem Beschlussvorschlag der Verwaltung wird einstimmig zugestimmt.';
    expect(readResult({ role: 'Entscheidung', label }).confidence).toBe('certain');
  });

  it('unknown where a yes stands among words that are not understood', () => {
    const label = 'beschlossen, sofern die Finanzierung gesichert ist';
    expect(readResult({ role: 'Entscheidung', label })).toMatchObject({
      code: 'unknown',
      reason: 'unread',
    });
  });

  it('unknown where a yes stands in a long text, beside a stray negation or against the count', () => {
    const text =
      'beschlossen wird hierbei insbesondere jener Bau nebst Zufahrt samt Garten inklusive Zaun, Tor, Weg';
    expect(readResult({ role: 'Entscheidung', label: text }).reason).toBe('text');
    expect(readResult({ role: 'Entscheidung', label: 'zugestimmt, dem Zaun jedoch nicht' }).reason).toBe(
      'negation',
    );
    expect(readResult({ role: 'Entscheidung', label: 'Annahme, Ja: 17, Nein: 43' })).toEqual({
      code: 'unknown',
      confidence: 'guess',
      reason: 'votes',
      votes: { yes: 17, no: 43 },
    });
  });
});

describe('what is told beside an empty field', () => {
  const reasons: [string, string][] = [
    ['Der Beirat nimmt an folgender Beratung teil', 'otherClause'],
    ['Freigabe durch den Bürgermeister', 'released'],
    ['genehmigt OB', 'released'],
    ['wird im Rat beschlossen', 'elsewhere'],
    ['Überarbeitung der Vorlage beschlossen', 'unread'],
    ['Änderungsantrag angenommen', 'motions'],
    ['Antrag A: 12 Ja, 3 Nein, beschlossen; Antrag B: 4 Ja, 11 Nein', 'motions'],
    ['Vorlage beschlossen, Antrag zugestimmt', 'motions'],
    ['Ziffer 2 beschlossen', 'partly'],
    ['teilweise zugestimmt', 'partly'],
    ['unter Vorbehalt beschlossen', 'proviso'],
    ['mehrheitlich', 'majority'],
    ['Ja 11, Nein 0, Enthaltung 1', 'votes.alone'],
    ['mit 4 gegen 20 Stimmen beschlossen', 'votes'],
  ];
  it.each(reasons)('"%s"', (label, reason) =>
    expect(readResult({ role: 'Entscheidung', label })).toMatchObject({ code: 'unknown', reason }),
  );

  it('a result of a session that was cancelled; what put the paper off stays', () => {
    const cancelled = { role: 'Entscheidung', sessionCancelled: true };
    expect(readResult({ ...cancelled, label: 'einstimmig beschlossen' })).toMatchObject({
      code: 'unknown',
      reason: 'session.cancelledWithResult',
    });
    expect(readResult({ ...cancelled, label: 'vertagt' }).code).toBe('postponed');
  });

  it('but a paper that lay there for information was noted where all that is said is "einstimmig"', () => {
    expect(code('Kenntnisnahme', 'einstimmig')).toBe('noted');
    expect(code('Kenntnisnahme', 'mehrheitlich')).toBe('unknown');
  });

  it('and votes for against votes opposed are counted', () => {
    expect(readResult({ role: 'Entscheidung', label: 'mit 20 gegen 4 Stimmen beschlossen' })).toMatchObject({
      code: 'adopted',
      votes: { yes: 20, no: 4 },
    });
  });
});

describe('what cannot be read', () => {
  it('no label is no result; a session that did not take place treated nothing', () => {
    expect(readResult({ role: 'Entscheidung' })).toMatchObject({ code: 'unknown', reason: 'label.none' });
    expect(readResult({ label: ' ' }).reason).toBe('label.none');
    expect(readResult({ label: 'https://ris.example/vocabulary/3' }).reason).toBe('label.none');
    expect(readResult({ sessionCancelled: true })).toMatchObject({
      code: 'notTreated',
      confidence: 'likely',
    });
  });

  it('a damaged or endless label is left alone', () => {
    expect(readResult({ role: 'Entscheidung', label: 'ge\ufffdndert beschlossen' }).reason).toBe(
      'label.damaged',
    );
    expect(readResult({ role: 'Entscheidung', label: 'x '.repeat(1_500) }).reason).toBe('text');
  });
});

describe('rules of administrators', () => {
  const own = (rule: Partial<ResultRule>): ResultRule[] => [
    { pattern: 'im Benehmen durchgewunken', code: 'adopted', confidence: 'likely', reason: 'own.1', ...rule },
    ...shippedRules,
  ];

  it('stand before ours and say what ours do not know', () => {
    const label = 'Im Benehmen durchgewunken';
    expect(code('Entscheidung', label)).toBe('unknown');
    expect(readResult({ role: 'Entscheidung', label }, own({}))).toEqual({
      code: 'adopted',
      confidence: 'likely',
      reason: 'own.1',
    });
    expect(readResult({ role: 'Anhörung', label }, own({ roles: ['decision'] })).code).toBe('unknown');
  });

  it('overrule ours', () => {
    const rules = own({ pattern: 'erledigt', code: 'noVote' });
    expect(readResult({ label: 'erledigt durch Stellungnahme' }, rules).code).toBe('noVote');
  });

  it('cannot make an approval of what was noted or put off', () => {
    for (const word of ['vertagt', 'zur Kenntnis genommen', 'verwiesen', 'abgesetzt', 'zurückgezogen'])
      expect(readResult({ role: 'Entscheidung', label: word }, own({ pattern: word })).reason).toBe(
        'neverApproving',
      );
  });

  it('that look for nothing are passed over', () => {
    expect(readResult({ role: 'Entscheidung', label: 'vertagt' }, own({ pattern: '*' })).code).toBe(
      'postponed',
    );
  });
});

it('every reason of a shipped rule has words in both languages', () => {
  const said = shippedRules.filter((rule) => rule.code !== 'nothing').map(({ reason }) => reason);
  expect([...new Set(said)].filter((reason) => !(reason in reasonTexts))).toEqual([]);
});
