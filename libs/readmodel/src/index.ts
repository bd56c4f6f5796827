export { BrokenCursor } from './paging/cursor.js';
export type { OfProcess } from './lists/processes/of-process.js';
export type { Page, ReaderQuery } from './paging/page.js';
export { bundleablePapers, bundleMembers, type BundlePaper } from './lists/bundles/list.js';
export { linesOfAccounts, type LineOfAccount } from './lists/budget-lines/list.js';
export { accountKey } from './lists/budget-lines/table.js';
export {
  sessions,
  type ConsultationOnAgenda,
  type Session,
  type SessionQuery,
} from './lists/consultations/list.js';
export { deadlineList, type DeadlineQuery, type ListedDeadline } from './lists/deadlines/list.js';
export {
  decisionsWaiting,
  openObjections,
  type OpenObjection,
  type WaitingDecision,
} from './lists/decisions/list.js';
export { openDuties, type OpenDuty } from './lists/duties/list.js';
export { listAnalysisFindings, type AnalysisFinding } from './lists/findings/list.js';
export {
  followedUp,
  followUpOrders,
  type FollowedUp,
  type FollowUpOrder,
  type FollowUpQuery,
} from './lists/follow-up/list.js';
export {
  funders,
  grantTotals,
  listGrants,
  reportStandings,
  type GrantQuery,
  type ReportStanding,
} from './lists/grants/list.js';
export { listMeasures, type ListedMeasure } from './lists/measures/list.js';
export { listMoneyChecks } from './lists/money-checks/list.js';
export { listMoney, moneyTotals } from './lists/money/list.js';
export { papersLapsing, papersWaiting, type PaperOnItsWay } from './lists/papers/list.js';
export {
  groupsInvolved,
  involved,
  involvedFilters,
  lastAsked,
  type InvolvedFilter,
} from './lists/participation/list.js';
export { involvedStates, type InvolvedState } from './lists/participation/table.js';
export { chainOf, listChains, type ChainLink } from './lists/processes/chain.js';
export { counts, type Counts } from './lists/processes/counts.js';
export { courseOf, type Course } from './lists/processes/course.js';
export { assignedTo, knownProcesses } from './lists/processes/known.js';
export { list, listOrders, type ListOrder, type ListQuery, type ProcessRow } from './lists/processes/list.js';
export { newsOf, type ProcessNews } from './lists/processes/news.js';
export type { Moment } from './lists/processes/table.js';
export { templateUses, type TemplateUse } from './lists/processes/template-uses.js';
export { listRelations, type ListedRelation } from './lists/relations/list.js';
export { listReportsWithoutConsequence, type ReportWithoutConsequence } from './lists/reports/list.js';
export { signaturesWaiting, type WaitingSignature } from './lists/signatures/list.js';
export {
  topicOrders,
  topics,
  type TopicInStore,
  type TopicOrder,
  type TopicPage,
  type TopicQuery,
} from './lists/topics/list.js';
export { listTransitions } from './lists/transitions/list.js';
export { isPredecessorTaken, project } from './project/project.js';
export { listTables } from './project/tables.js';
export { differing, rebuild, type Differing } from './rebuild/rebuild.js';
export { refold, Unfoldable, type RefoldOptions } from './rebuild/refold.js';
export { restate, statedFor } from './rebuild/restate.js';
export { readmodelMigrations } from './rebuild/schema.js';
export { toEntry } from './rebuild/stored-entry.js';
export { travelled } from './rebuild/travelled.js';
