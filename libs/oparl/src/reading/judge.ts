import { confidences, isApproving, least, type Confidence, type ResultCode } from '../labels/result-code.js';
import type { ResultRule } from './rules/rule.js';
import type { Said } from './said.js';
import type { Votes } from './votes.js';

export interface Outcome {
  readonly code: ResultCode | 'unknown';
  /** Of an unknown: `guess`. */
  readonly confidence: Confidence;
  readonly reason: string;
}

export const unknown = (reason: string): Outcome => ({ code: 'unknown', confidence: 'guess', reason });

/** With more words of which none is understood a label is a text, out of which nothing should be guessed. */
const UNREAD_WORDS = 8;
const DENYING = new Set([
  'nicht',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'ohne',
  'weder',
  'nie',
  'nein',
  'gegen',
]);

/** A rule that says something. */
type Saying = ResultRule & { readonly code: ResultCode };
const approves = (rule: ResultRule): boolean => rule.code !== 'nothing' && isApproving(rule.code);

/** What a label comes to: contradictions are not weighed against each other but left for a person. */
export function judge({ rules, unread }: Said, votes: Votes | undefined): Outcome {
  const saying = rules.filter((rule): rule is Saying => rule.code !== 'unknown' && rule.code !== 'nothing');
  const yes = saying.filter(approves);
  if (yes.length > 0 && yes.length < saying.length) return unknown('contradiction');
  const open = rules.find(({ code }) => code === 'unknown');
  if (open !== undefined) return unknown(open.reason);
  if (yes.length > 0) return approval(yes, unread, votes);
  const codes = new Set(saying.map(({ code }) => code));
  if (codes.has('rejected') && codes.size > 1) return unknown('contradiction');
  return saying.length === 0 && votes !== undefined ? unknown('votes.alone') : other(saying, unread);
}

/** Of several that agree to no yes the one that stands first in the table; that there was no vote says least. */
function other(saying: readonly Saying[], unread: readonly string[]): Outcome {
  const first = saying.find(({ code }) => code !== 'noVote') ?? saying[0];
  if (first === undefined) return unknown('label.unknown');
  const same = saying.filter(({ code }) => code === first.code);
  const best =
    confidences.findLast((confidence) => same.some((rule) => rule.confidence === confidence)) ?? 'guess';
  const sure = same.length < saying.length ? least(best, 'likely') : best;
  return {
    code: first.code,
    confidence: unread.length > 0 ? least(sure, 'likely') : sure,
    reason: first.reason,
  };
}

/** A yes stands only where every word is understood, and against the count; of two the weaker counts. */
function approval(yes: readonly Saying[], unread: readonly string[], votes: Votes | undefined): Outcome {
  if (unread.some((word) => DENYING.has(word))) return unknown('negation');
  if (unread.length > UNREAD_WORDS) return unknown('text');
  if (votes?.yes !== undefined && votes.no !== undefined && votes.no >= votes.yes) return unknown('votes');
  if (unread.length > 0) return unknown('unread');
  const weakest = (['recommended', 'adoptedAmended', 'adopted'] as const).flatMap((code) =>
    yes.filter((rule) => rule.code === code),
  );
  const [chosen] = weakest;
  if (chosen === undefined) return unknown('label.unknown');
  const sure = least(...yes.map(({ confidence }) => confidence));
  return { code: chosen.code, confidence: sure, reason: chosen.reason };
}
