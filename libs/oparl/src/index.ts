export type { Outcome } from './reading/judge.js';
export { readResult, type ResultInput, type ResultReading } from './reading/read-result.js';
export { reasonTexts } from './reading/reason-texts.js';
export {
  confidences,
  isApproving,
  resultCodes,
  type Confidence,
  type ResultCode,
} from './reading/result-code.js';
export { isAssembly, readRole, roles, type BodyNamed, type Role, type RoleReading } from './reading/role.js';
export { ruleFaults, type ResultRule, type RuleFault } from './reading/rule.js';
export { shippedRules } from './reading/rules/shipped-rules.js';
export type { Votes } from './reading/votes.js';
