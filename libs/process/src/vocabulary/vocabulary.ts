/** The closed lists of the field, in the words of the glossary; every union type is derived from its list. */

export const phases = [
  'method',
  'analysis',
  'recommendations',
  'measures',
  'implementation',
  'evaluation',
] as const;
/** A phase a mandate can cover; a scope is a prefix of these, written as its last phase. */
export type Phase = (typeof phases)[number];

export const roles = ['planner', 'head', 'liaison', 'admin', 'auditor'] as const;
export type Role = (typeof roles)[number];

export const responsibilityRoles = [
  'accountable',
  'planner',
  'coPlanner',
  'monitoring',
  'management',
  'steering',
  'carrier',
  'liaison',
] as const;
export type ResponsibilityRole = (typeof responsibilityRoles)[number];

export const origins = [
  'council',
  'administration',
  'carrier',
  'residents',
  'law',
  'programme',
  'previousCycle',
] as const;
export type Origin = (typeof origins)[number];

export const urgencies = ['low', 'normal', 'high'] as const;
export type Urgency = (typeof urgencies)[number];

export const signalKinds = ['motion', 'question', 'press', 'party', 'protest', 'programme', 'other'] as const;
export type SignalKind = (typeof signalKinds)[number];

export const waitingFor = [
  'election',
  'budgetRound',
  'fundingCall',
  'indicator',
  'personnel',
  'majority',
  'other',
] as const;
export type WaitingFor = (typeof waitingFor)[number];

export const mandateKinds = ['council', 'committee', 'statutory', 'executive'] as const;
export type MandateKind = (typeof mandateKinds)[number];

export const staffSources = ['existing', 'new'] as const;
export type StaffSource = (typeof staffSources)[number];

export const participationMethods = [
  'survey',
  'workshop',
  'hearing',
  'roundTable',
  'interviews',
  'online',
  'advisoryBoard',
  'assembly',
  'walk',
  'statement',
  'other',
] as const;
/** How people are involved. */
export type ParticipationMethod = (typeof participationMethods)[number];

export const coordinations = ['agreed', 'notAffected', 'open'] as const;
export type Coordination = (typeof coordinations)[number];

/** Transitions in the life course: where one plan hands people over to another. */
export const lifeTransitions = [
  'familyToDayCare',
  'dayCareToSchool',
  'primaryToSecondary',
  'schoolToVocation',
  'youthWelfareToIndependence',
  'workToRetirement',
  'hospitalToHome',
  'homeToCare',
  'arrival',
] as const;
export type LifeTransition = (typeof lifeTransitions)[number];

export const paperKinds = ['mandate', 'extension', 'amendment', 'measures', 'report', 'approval'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const itemKinds = [
  'commission',
  'adoptPlan',
  'adoptMeasure',
  'money',
  'condition',
  'reportDuty',
  'examine',
  'carryOver',
  'repeal',
  'note',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * What a deciding body can do with a paper or one of its items. A recommendation belongs to a preliminary
 * deliberation, a withdrawal is `paper.withdrawn`: neither is the result of a decision.
 */
export const decisionResults = [
  'adopted',
  'adoptedAmended',
  'rejected',
  'postponed',
  'referred',
  'referredBack',
  'removed',
  'noted',
  'noVote',
  'settled',
  'notTreated',
] as const;
export type DecisionResult = (typeof decisionResults)[number];

export const bodyKinds = [
  'council',
  'youthWelfareCommittee',
  'financeCommittee',
  'committee',
  'districtCouncil',
  'executive',
  'other',
] as const;
/** What a body is by law: rules speak of kinds, since every municipality names its bodies itself. */
export type BodyKind = (typeof bodyKinds)[number];

export const consultationRoles = [
  'confirmation',
  'hearing',
  'preliminary',
  'decision',
  'information',
] as const;
export type ConsultationRole = (typeof consultationRoles)[number];

/**
 * What a body that does not decide can do with a paper. Its approval is a recommendation, whatever the label says:
 * "ungeändert beschlossen" in a preliminary deliberation decides nothing (model 2.3).
 */
export const consultationResults = [
  'recommended',
  'rejected',
  'postponed',
  'referred',
  'referredBack',
  'removed',
  'withdrawn',
  'noted',
  'noVote',
  'settled',
  'notTreated',
] as const;
export type ConsultationResult = (typeof consultationResults)[number];

export const signatureVerdicts = ['yes', 'remark', 'no'] as const;
export type SignatureVerdict = (typeof signatureVerdicts)[number];

/** Offices that co-sign by what a paper says; which department each of them is, the municipality configures. */
export const signingOffices = ['treasury', 'personnel', 'legal'] as const;
export type SigningOffice = (typeof signingOffices)[number];

/** How far the administration has come with a decided item. */
export const progresses = ['notStarted', 'underway', 'delayed', 'done', 'notFeasible'] as const;
export type Progress = (typeof progresses)[number];

/** Whether a result says yes: only then does a decision or one of its items bind. */
export const isAdoption = (result: string): boolean => result === 'adopted' || result === 'adoptedAmended';

/** What was put off or taken back was before nobody. */
const notDealtWith: readonly string[] = ['postponed', 'removed', 'withdrawn', 'notTreated'];

/** Whether a result says that the body dealt with it. */
export const isDealtWith = (result: string): boolean => !notDealtWith.includes(result);

export const conditionKinds = ['budget', 'approval', 'other'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export const objectors = ['mayor', 'supervisor', 'other'] as const;
export type Objector = (typeof objectors)[number];

export const objectionOutcomes = ['dismissed', 'redecided', 'annulled'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

export const spatialLevels = ['municipality', 'district', 'socialSpace', 'quarter', 'facility'] as const;
export type SpatialLevel = (typeof spatialLevels)[number];

export const reopenTargets = ['analysis', 'recommendations'] as const;
export type ReopenTarget = (typeof reopenTargets)[number];

export const verdicts = ['continue', 'adapt', 'stop'] as const;
export type Verdict = (typeof verdicts)[number];

export const lineOwners = ['process', 'measure'] as const;
export type LineOwnerKind = (typeof lineOwners)[number];

export const lineKinds = ['expense', 'revenue', 'outgoing', 'incoming'] as const;
export type LineKind = (typeof lineKinds)[number];

export const lineClasses = ['operating', 'capital'] as const;
export type LineClass = (typeof lineClasses)[number];

/** Where an appropriation comes from; a carry-forward and a transfer take it from another line. */
export const appropriationSources = [
  'plan',
  'aboveAppropriation',
  'withoutAppropriation',
  'carryForward',
  'transfer',
  'grant',
] as const;
export type AppropriationSource = (typeof appropriationSources)[number];

export const grantStates = ['applied', 'granted', 'refused', 'ended'] as const;
export type GrantState = (typeof grantStates)[number];

/** What the liaison is to see about the money, in the order of the model. */
export const moneyCheckCodes = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'M17',
] as const;
export type MoneyCheckCode = (typeof moneyCheckCodes)[number];

/** What a check does where it holds: it refuses the entry, is shown, or holds the paper back. */
export const checkEffects = ['block', 'alert', 'blockPaper'] as const;
export type CheckEffect = (typeof checkEffects)[number];

/** True when `phase` lies within the prefix that ends with `through`. */
export function within(phase: Phase, through: Phase | undefined): boolean {
  return through !== undefined && phases.indexOf(phase) <= phases.indexOf(through);
}
