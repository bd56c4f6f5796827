export { OParlClient, type ListOptions, type OParlOptions } from './client/client.js';
export type { ErrandOptions, Progress } from './client/errand.js';
export { faultCodes, OParlFault, type FaultCode, type FaultDetails } from './client/fault.js';
export { sought, type FindLimits, type Found, type PaperQuery } from './client/find.js';
export { usualLimits, type Limits } from './client/limits.js';
export type { Cursor, PaperPage } from './client/listing.js';
export type {
  ConsultationFacts,
  FileFacts,
  Gap,
  PaperFacts,
  PaperSummary,
  Unread,
} from './client/paper-facts.js';
export type { Answer, Asking, BodyReader, Surroundings } from './client/surroundings.js';
export type { BodyFacts, SystemFacts } from './client/system-facts.js';
export { differences, type Difference, type Mark } from './compare/differences.js';
export type { ConsultationHeld } from './compare/pairs.js';
export { sameName } from './labels/fold.js';
export type { Outcome } from './reading/judge.js';
export { readResult, type ResultInput, type ResultReading } from './reading/read-result.js';
export { reasonTexts } from './reading/reason-texts.js';
export {
  confidences,
  isApproving,
  resultCodes,
  type Confidence,
  type ResultCode,
} from './labels/result-code.js';
export { isAssembly, readRole, roles, type BodyNamed, type Role, type RoleReading } from './labels/role.js';
export { ruleFaults, type ResultRule, type RuleFault } from './reading/rules/rule.js';
export { shippedRules } from './reading/rules/shipped-rules.js';
export type { Votes } from './reading/votes.js';
