import { words } from '../labels/fold.js';
import { judge, unknown, type Outcome } from './judge.js';
import { saysNoApproval } from './rules/never-approving.js';
import { isApproving, least } from '../labels/result-code.js';
import { roleOf, type Consulted } from '../labels/role-of.js';
import type { ResultRule } from './rules/rule.js';
import { writtenOut } from './rules/abbreviations.js';
import { shippedRules } from './rules/shipped-rules.js';
import { said } from './said.js';
import { countVotes, type Votes } from './votes.js';

export interface ResultInput extends Consulted {
  readonly label?: string;
  readonly sessionCancelled?: boolean;
}

export interface ResultReading extends Outcome {
  readonly votes?: Votes;
}

const LONGEST_LABEL = 2_000;

/**
 * What a result label of a council system says, as a proposal that a person confirms. Unknown is an honest answer:
 * labels are free text (OParl 1.1, AgendaItem: `result`), and no label is no result, not a withdrawal: half of all
 * agenda items have none.
 *
 * Whatever the rules are: a label that contains a word for noted, postponed, referred, removed or withdrawn is never read
 * as `adopted`, `adoptedAmended` or `recommended`; and a yes that would only be guessed is unknown, with the reason for
 * the doubt.
 */
export function readResult(input: ResultInput, rules: readonly ResultRule[] = shippedRules): ResultReading {
  const label = input.label?.trim() ?? '';
  if (label === '' || /^https?:/i.test(label)) return withoutLabel(input);
  if (label.length > LONGEST_LABEL) return unknown('text');
  if (label.includes('\ufffd')) return unknown('label.damaged');
  const { votes, several, rest } = countVotes(label);
  const { role, atBest } = roleOf(input);
  const outcome = judge(said(writtenOut(words(rest)), role, rules), votes);
  const careful = several && isDecided(outcome) ? unknown('motions') : cautious(outcome, label, atBest);
  return { ...heldAtAll(careful, input), ...(votes && { votes }) };
}

const isDecided = ({ code }: Outcome): boolean => isApproving(code) || code === 'rejected';

function cautious(outcome: Outcome, label: string, atBest: Outcome['confidence']): Outcome {
  if (!isApproving(outcome.code)) return outcome;
  if (saysNoApproval(label)) return unknown('neverApproving');
  if (outcome.confidence === 'guess') return unknown(outcome.reason);
  if (atBest === 'guess') return unknown('role.unknown');
  return { ...outcome, confidence: least(outcome.confidence, atBest) };
}

/** What only a session that takes place can come to. */
const NEEDS_SESSION: ReadonlySet<string> = new Set(['rejected', 'noted', 'noVote']);

/** A result of a session that was cancelled is told as a contradiction: one of the two is wrong. */
const heldAtAll = (outcome: Outcome, { sessionCancelled }: ResultInput): Outcome =>
  sessionCancelled && (isApproving(outcome.code) || NEEDS_SESSION.has(outcome.code))
    ? unknown('session.cancelledWithResult')
    : outcome;

const withoutLabel = ({ sessionCancelled }: ResultInput): Outcome =>
  sessionCancelled
    ? { code: 'notTreated', confidence: 'likely', reason: 'session.cancelled' }
    : unknown('label.none');
