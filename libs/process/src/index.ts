export { accountable, isAssigned, permitted, type Reach, type Rights } from './rights.js';
export { complete, needsJournal, type Makers } from './complete.js';
export {
  asksCompetence,
  competent,
  requiredDeliberations,
  type DeliberationGround,
  type Matter,
  type RequiredDeliberation,
} from './competence.js';
export {
  consultationsOf,
  hasResult,
  lapsing,
  papersToSchedule,
  sequence,
  type SequenceStep,
} from './consultations.js';
export {
  defaultCouncilRules,
  defaultTolerance,
  type Actor,
  type BodyFacts,
  type BundleFacts,
  type BodyResponsibility,
  type Context,
  type CouncilRules,
  type InterimPeriod,
  type OutsideKind,
  type PreliminaryRule,
  type Tolerance,
} from './context.js';
export {
  deadlineKindNames,
  deadlineKinds,
  type DeadlineKindName,
  type DeadlineOwner,
} from './deadline-kinds.js';
export {
  chargesOf,
  deadlines,
  deadlineState,
  deadlineStates,
  type Charge,
  type Deadline,
  type DeadlineState,
} from './deadlines.js';
export { decisionState, decisionStates, type DecisionState } from './decision-state.js';
export { awaitingEffect, contested, decisionsAwaitingEffect } from './decisions-waiting.js';
export {
  commissioned,
  commissioning,
  commissionings,
  coverage,
  coverageStatuses,
  effective,
  hasBasis,
  itemStatus,
  scope,
  type Commissioning,
  type Coverage,
  type CoverageStatus,
} from './coverage.js';
export { addDays, addMonths, daysBetween, isDay, NEVER, type Day } from './days.js';
export * from './dossier.js';
export type { Attempt, Effect, Entry } from './entry.js';
export {
  entryType,
  entryTypeNames,
  entryTypes,
  isEntryTypeName,
  type DataOf,
  type EntryTypeName,
} from './entries/index.js';
export { InheritedItem, TopicFields } from './entries/topic.js';
export type { Facet } from './facet.js';
export { facets, type Facets } from './facets.js';
export * from './fields.js';
export {
  followUp,
  followUpStates,
  isFollowedUp,
  type FollowUpItem,
  type FollowUpState,
} from './follow-up.js';
export {
  lightDays,
  lightOf,
  lightOn,
  lights,
  type Light,
  type LightDays,
  type TrafficLight,
} from './light.js';
export {
  appropriationStanding,
  isBlocking,
  lineSums,
  openCommitment,
  totals,
  type AppropriationStanding,
  type LineSums,
} from './line-sums.js';
export { grantSums, type GrantSums } from './grant-sums.js';
export { owesReport, reportOwedOn } from './report-of-use.js';
export { isCost, liveLines, measureLines, planned, processLines } from './money.js';
export { holds, moneyFindings, type MoneyFinding } from './money-findings.js';
export { type MandateMoney } from './mandate-money.js';
export { isUnfunded, lateAfter, openMeasures, readings, type IndicatorReading } from './measure-standing.js';
export { mandateSheet } from './mandate-sheet.js';
export { type Basis, type MandateSheet, type SheetPhase } from './mandate-sheet-parts.js';
export { type NotCovered } from './not-covered.js';
export {
  finalStates,
  isFinal,
  phaseCarrying,
  phaseOf,
  stateNames,
  type StateName,
} from './machines/states.js';
export { processesNamed } from './named-processes.js';
export { valuesNamed } from './named-values.js';
export { type CitedValue } from './entries/cited-values.js';
export { isBundleable, takesPapers } from './entries/bundle.js';
export { model, modelTemplate, formSchema, type Model, type ModelEntryType } from './model.js';
export { nextEntries, type NextEntry } from './next.js';
export {
  groupStandings,
  groupsNotPlanned,
  isSettled,
  participationDue,
  participationMet,
  participationOverdue,
  participationState,
  participationStates,
  requiredGroups,
  type GroupStanding,
  type GroupStandingName,
  type ParticipationState,
} from './participation.js';
export { isOpen as isOpenPaper, isUnreleased, onItsWay } from './papers.js';
export { arrows, path, type Arrow, type PathStep } from './path.js';
export {
  planKey,
  planRelations,
  type CrossCutting,
  type PlanCoordination,
  type PlanRelation,
} from './plan-relations.js';
export { latestLaid, reportsLaid, reportsWithoutConsequence, type ReportLaid } from './reports.js';
export { record, type Recorded, type Refusal, type Refused } from './record.js';
export { asOf, BrokenHistory, replay, type Clock } from './replay.js';
export type { Missing, Params } from './requirement.js';
export { allSchemas, schemaOf, type JsonSchema } from './schema.js';
export { groupKey, sameGroup } from './same-group.js';
export { schemaInWords, type Words } from './schema-in-words.js';
export { usualSurroundings, type Surroundings } from './surroundings.js';
export { shipped as templates } from './templates/shipped.js';
export { RequiredGroup } from './templates/required-group.js';
export { repeatedIn, TemplateContent, UsualStep, wordsIn, type Template } from './templates/template.js';
export { usualSteps, type UsualStepHere } from './usual-steps.js';
export { liftChanges, missingByLifting, type LiftChange, type MissingFor } from './lifting.js';
export { languages, type Language } from './texts/language.js';
export { lists, type ListName } from './texts/lists.js';
export {
  actText,
  deadlineText,
  factText,
  faultText,
  label,
  money,
  rankText,
  tell,
  tellFinding,
  tellChange,
  type ToldMissing,
} from './texts/text.js';
export { requiredSigners, signaturesOf, type RequiredSigner, type SigningGround } from './signers.js';
export {
  looseEnds,
  trace,
  traceKinds,
  type LooseEnd,
  type LooseEndKind,
  type Trace,
  type TraceKind,
  type TraceLink,
} from './trace.js';
export {
  topicFacts,
  topicRank,
  topicStates,
  type RankReason,
  type TopicFacts,
  type TopicRank,
} from './topic-rank.js';
export { validate, type Fault, type FaultCode } from './validate.js';
export { modelVersion } from './version.js';
export { entriesVisibleTo, readsNonPublic, visibleTo, visibleToAnybody } from './visibility.js';
export * from './vocabulary.js';
export {
  isFor,
  waking,
  waiting,
  windowStanding,
  windowStandings,
  type PlanningWindow,
  type Waiting,
  type WindowStanding,
} from './windows.js';
