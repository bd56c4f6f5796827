export { listAnalysisFindings, type AnalysisFinding } from './analysis-findings.js';
export {
  decisionsWaiting,
  openDuties,
  openObjections,
  papersLapsing,
  papersWaiting,
  type CouncilQuery,
  type OpenDuty,
  type OpenObjection,
  type PaperOnItsWay,
  type WaitingDecision,
} from './council-lists.js';
export { bundleablePapers, bundleMembers, type BundlePaper } from './bundles.js';
export { counts, type Counts } from './counters.js';
export { BrokenCursor } from './cursor.js';
export {
  deadlineList,
  signaturesWaiting,
  type DeadlineQuery,
  type ListedDeadline,
  type WaitingSignature,
} from './deadline-list.js';
export {
  followedUp,
  followUpOrders,
  type FollowedUp,
  type FollowUpOrder,
  type FollowUpQuery,
} from './followed-up.js';
export { linesOfAccounts, type LineOfAccount } from './lines-of-accounts.js';
export {
  groupsInvolved,
  involved,
  involvedFilters,
  involvedStates,
  lastAsked,
  type InvolvedFilter,
  type InvolvedState,
} from './involved.js';
export { list, listOrders, type ListOrder, type ListQuery, type Page } from './list.js';
export { knownProcesses } from './known-processes.js';
export { listMeasures, type ListedMeasure } from './measure-list.js';
export {
  funders,
  grantTotals,
  listGrants,
  reportStandings,
  type GrantQuery,
  type ReportStanding,
} from './grant-list.js';
export { listFindings, listMoney, moneyTotals } from './money-lists.js';
export { readmodelMigrations } from './migrations.js';
export { accountKey, listTables } from './part-tables.js';
export { isPredecessorTaken, project } from './project.js';
export {
  chainOf,
  listChains,
  listRelations,
  listTransitions,
  type ChainLink,
  type ListedRelation,
} from './relations.js';
export { listReportsWithoutConsequence, type ReportWithoutConsequence } from './report-list.js';
export { differing, rebuild, type Differing } from './rebuild.js';
export { refold, refoldThese, Unfoldable, type RefoldOptions } from './refold.js';
export { newsOf, type ProcessNews } from './news.js';
export { restate, statedFor } from './restate.js';
export type { Moment, ProcessRow } from './row.js';
export { sessions, type ConsultationOnAgenda, type Session, type SessionQuery } from './sessions.js';
export { standing, type Standing } from './standing.js';
export {
  assignedTo,
  topicOrders,
  topics,
  type TopicInStore,
  type TopicOrder,
  type TopicPage,
  type TopicQuery,
} from './topics.js';
export { travelled } from './travelled.js';
export { toEntry } from './stored-entry.js';
export { templateUses, type TemplateUse } from './template-uses.js';
