import type { Confidence, ResultCode } from '../../labels/result-code.js';
import type { Role } from '../../labels/role.js';
import type { ResultRule } from './rule.js';

/** Alternatives of one word, written with spaces between them. */
export const any = (...words: string[]): string => words.join(' ').replace(/\s+/g, '|');

/** Words that say yes wherever a body could say no. */
export const YES = any(
  'beschlossen beschließt beschloss mitbeschlossen angenommen zugestimmt genehmigt annahme',
  'verabschiedet bewilligt befürwortet gebilligt entsprochen stattgegeben zustimmung genehmigung',
  'bewilligung billigung befürwortung bestätigt bestätigung',
);

/** The weaker ones: said of people, of contracts, of a mere nod. */
export const YES_LIKELY = any(
  'einverstanden gewählt wiedergewählt gefolgt bestellt berufen benannt entsandt erteilt vergeben',
  'unterstützt anerkannt akzeptiert',
);

export const ADVISED = any('empfohlen empfiehlt empfehlung beschlussempfehlung weiterempfohlen');

/** What a body decides upon. */
export const PROPOSAL = any(
  'vorlage *vorlage beschlussvorschlag* beschlußvorschlages beschlussantrag beschlussentwurf',
  'verwaltungsvorschlag vorschlag* antrag antrags antrages empfehlung entwurf bv',
);

export const rule = (
  code: ResultRule['code'],
  confidence: Confidence,
  reason: string,
  ...patterns: string[]
): ResultRule[] => patterns.map((pattern) => ({ pattern, code, confidence, reason }));

const ADVISING: readonly Role[] = ['confirmation', 'hearing', 'preliminary'];

/**
 * What a yes means in each role: in the decision it adopts; from a body that advises it recommends; of a
 * paper that lay there for information only, or in a role nobody knows, it cannot be told.
 */
export function yes(
  confidence: Confidence,
  inDecision: { code: ResultCode & ('adopted' | 'adoptedAmended'); reason: string },
  ...patterns: string[]
): ResultRule[] {
  return patterns.flatMap((pattern): ResultRule[] => [
    { pattern, roles: ['decision'], confidence, ...inDecision },
    { pattern, roles: ADVISING, code: 'recommended', confidence, reason: `${inDecision.reason}.advising` },
    { pattern, roles: ['information'], code: 'unknown', confidence: 'guess', reason: 'role.information' },
    { pattern, roles: ['unknown'], code: 'unknown', confidence: 'guess', reason: 'role.unknown' },
  ]);
}

/** Rules that hold only where the label says nothing else. */
export const alone = (rules: readonly ResultRule[]): ResultRule[] =>
  rules.map((one) => ({ ...one, alone: true }));

/** Both orders of two words with anything between. */
export const together = (one: string, other: string): string[] => [`${one} … ${other}`, `${other} … ${one}`];
