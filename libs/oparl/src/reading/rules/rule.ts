import { saysNoApproval } from './never-approving.js';
import { pattern } from './pattern.js';
import {
  confidences,
  isApproving,
  resultCodes,
  type Confidence,
  type ResultCode,
} from '../../labels/result-code.js';
import { roles, type Role } from '../../labels/role.js';

/** One row of the table by which labels are read. Plain data: administrators keep rows of their own beside ours. */
export interface ResultRule {
  /** The phrase to look for; see `pattern`. */
  readonly pattern: string;
  /** The roles it holds for; all, and where the role is not known, if left out. */
  readonly roles?: readonly (Role | 'unknown')[];
  /**
   * What the phrase says. `unknown`: that it cannot be told, whatever else the label says. `nothing`: it has no bearing
   * on the result, though words in it might have elsewhere ("ohne Gegenstimme").
   */
  readonly code: ResultCode | 'unknown' | 'nothing';
  readonly confidence: Confidence;
  /** A stable code that says why; `reasonTexts` has the words for ours. */
  readonly reason: string;
  /** Holds only where the rest of the label says nothing ("einstimmig"). */
  readonly alone?: boolean;
}

export type RuleFault = 'pattern' | 'roles' | 'code' | 'confidence' | 'reason' | 'neverApproves';

/**
 * What is wrong with a rule that someone wants to add; empty if nothing is. `neverApproves`: the phrase contains a word
 * that must never be read as a yes, so that a reading would not follow the rule.
 */
export function ruleFaults(rule: ResultRule): RuleFault[] {
  const one = (fault: RuleFault, wrong: boolean): RuleFault[] => (wrong ? [fault] : []);
  const known: readonly string[] = [...roles, 'unknown'];
  const codes: readonly string[] = [...resultCodes, 'unknown', 'nothing'];
  return [
    ...one('pattern', pattern(rule.pattern) === undefined),
    ...one(
      'roles',
      rule.roles !== undefined && (rule.roles.length === 0 || !rule.roles.every((r) => known.includes(r))),
    ),
    ...one('code', !codes.includes(rule.code)),
    ...one('confidence', !confidences.includes(rule.confidence)),
    ...one('reason', rule.reason.trim() === ''),
    ...one(
      'neverApproves',
      rule.code !== 'nothing' && isApproving(rule.code) && saysNoApproval(rule.pattern),
    ),
  ];
}
