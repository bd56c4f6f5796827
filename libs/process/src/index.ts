export { accountable, isAssigned, permitted, type Reach, type Rights } from './contract/rights.js';
export { fillIn, needsJournal } from './recording/fill-in.js';
export type { Makers } from './contract/makers.js';
export {
  asksCompetence,
  competent,
  requiredDeliberations,
  type DeliberationGround,
  type Matter,
  type RequiredDeliberation,
} from './competence/competence.js';
export {
  consultationsOf,
  hasResult,
  papersToSchedule,
  sequence,
  type SequenceStep,
} from './council/consultations.js';
export {
  defaultCouncilRules,
  defaultTolerance,
  type BodyFacts,
  type BodyResponsibility,
  type CouncilRules,
  type InterimPeriod,
  type PreliminaryRule,
  type Tolerance,
  usualSurroundings,
  type Surroundings,
} from './contract/surroundings.js';
export type { Actor } from './contract/actor.js';
export type { BundleFacts, Context } from './contract/context.js';
export type { OutsideKind, PartKind, RefKind } from './vocabulary/kinds.js';
export {
  deadlineKindNames,
  deadlineKinds,
  type DeadlineKindName,
  type DeadlineOwner,
} from './deadlines/deadline-kinds.js';
export {
  chargesOf,
  deadlines,
  deadlineState,
  deadlineStates,
  type Charge,
  type Deadline,
  type DeadlineState,
} from './deadlines/deadlines.js';
export { decisionState, decisionStates, type DecisionState } from './council/decision-state.js';
export { awaitingEffect, contested, decisionsAwaitingEffect } from './next/decisions-waiting.js';
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
} from './council/coverage.js';
export { addDays, addMonths, daysBetween, isDay, NEVER, yearOf, type Day } from './time/days.js';
export * from './dossier/money.js';
export * from './dossier/dossier.js';
export * from './dossier/work.js';
export * from './dossier/mandate.js';
export * from './dossier/council.js';
export * from './dossier/measures.js';
export { byId, withPart } from './dossier/parts.js';
export type { Attempt, Effect, Entry } from './contract/attempt.js';
export {
  entryType,
  entryTypeNames,
  entryTypes,
  isEntryTypeName,
  type DataOf,
  type EntryTypeName,
} from './entries/index.js';
export { InheritedItem, TopicFields } from './entries/topic/data.js';
export type { Facet } from './facets/facet.js';
export { facets, type Facets } from './facets/facets.js';
export * from './schema/fields.js';
export {
  followUp,
  followUpStates,
  isFollowedUp,
  type FollowUpItem,
  type FollowUpState,
} from './council/follow-up.js';
export {
  lightDays,
  lightOf,
  lightOn,
  lights,
  type Light,
  type LightDays,
  type TrafficLight,
} from './facets/light.js';
export {
  appropriationStanding,
  isBlocking,
  lineSums,
  openCommitment,
  totals,
  type AppropriationStanding,
  type LineSums,
} from './money/line-sums.js';
export { grantSums, type GrantSums } from './money/grant-sums.js';
export { owesReport, reportOwedOn } from './money/report-of-use.js';
export { isCost, liveLines, measureLines, planned, processLines } from './money/lines.js';
export { holds, moneyChecks } from './money/checks/money-checks.js';
export type { CheckTextCode } from './texts/money-checks.js';
export type { MoneyCheck } from './money/checks/check.js';
export type { MandateMoney } from './mandate/money.js';
export { isUnfunded, lateAfter, openMeasures, readings, type IndicatorReading } from './measures/standing.js';
export { mandateSheet } from './mandate/sheet.js';
export type { Basis, MandateSheet, SheetPhase } from './mandate/sheet-parts.js';
export type { NotCovered } from './mandate/not-covered.js';
export {
  finalStates,
  isFinal,
  phaseCarrying,
  phaseOf,
  stateNames,
  type StateName,
} from './vocabulary/states.js';
export { processesNamed } from './reading/named-processes.js';
export { valuesNamed } from './reading/named-values.js';
export type { CitedValue } from './entries/analysis/data.js';
export { isBundleable, takesPapers } from './entries/bundle/entries.js';
export { model, modelTemplate, formSchema, type Model, type ModelEntryType } from './model/model.js';
export { nextEntries, type NextEntry } from './next/next.js';
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
} from './participation/participation.js';
export { isOpen as isOpenPaper, isUnreleased, onItsWay, onItsWaySince } from './council/papers.js';
export { arrows, path, type Arrow, type PathStep } from './next/path.js';
export { planKey, planRelations, type PlanRelation } from './mandate/plan-relations.js';
export type { CrossCutting, PlanCoordination } from './dossier/mandate.js';
export { latestLaid, reportsLaid, reportsWithoutConsequence, type ReportLaid } from './analysis/reports.js';
export { record, type Recorded, type Refusal, type Refused } from './recording/record.js';
export { asOf, BrokenHistory, replay, type Clock } from './recording/replay.js';
export type { Missing, Params } from './contract/requirement.js';
export { allSchemas, schemaOf, type JsonSchema } from './schema/schema.js';
export { groupKey, sameGroup } from './templates/same-group.js';
export { schemaInWords, type Words } from './model/schema-in-words.js';
export { shipped as templates } from './templates/shipped.js';
export { RequiredGroup } from './templates/required-group.js';
export { repeatedIn, TemplateContent, UsualStep, wordsIn, type Template } from './templates/template.js';
export { usualSteps, type UsualStepHere } from './next/usual-steps.js';
export { liftChanges, missingByLifting, type LiftChange, type MissingFor } from './next/lifting.js';
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
  tellCheck,
  tellChange,
  type ToldMissing,
} from './texts/text.js';
export {
  requiredSigners,
  signaturesOf,
  type RequiredSigner,
  type SigningGround,
} from './competence/signers.js';
export {
  looseEnds,
  trace,
  traceKinds,
  type LooseEnd,
  type LooseEndKind,
  type Trace,
  type TraceKind,
  type TraceLink,
} from './analysis/trace.js';
export {
  topicFacts,
  topicRank,
  topicStates,
  type RankReason,
  type TopicFacts,
  type TopicRank,
} from './next/topic-rank.js';
export { validate, type Fault, type FaultCode } from './schema/validate.js';
export { modelVersion } from './model/version.js';
export { entriesVisibleTo, readsNonPublic, visibleTo, visibleToAnybody } from './reading/visibility.js';
export * from './vocabulary/vocabulary.js';
export {
  isFor,
  waking,
  windowStanding,
  windowStandings,
  type PlanningWindow,
  type Waiting,
  type WindowStanding,
} from './time/windows.js';
export { waiting } from './dossier/waiting.js';
export { acts, type ActedOn } from './model/acts.js';
export type { Asked, Filling, Following, Form, Told } from './contract/form.js';
export { decidedAsProposed } from './council/papers.js';
