import type { Attempt } from '../contract/attempt.js';
import { liesBeforeAnother } from '../council/consultations.js';
import { commissioned, hasBasis } from '../council/coverage.js';
import { isUnreleased, kindDecided, kindOfPaper } from '../council/papers.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import { entryType } from '../entries/index.js';
import { carriesOut, movingPaper } from '../vocabulary/states.js';
import type { PaperKind, Phase } from '../vocabulary/vocabulary.js';

type Route = (dossier: Dossier, attempt: Attempt) => boolean;

// Events reach a route only after their data was validated against the class of their type.
const field = (attempt: Attempt, name: string): string | undefined =>
  (attempt.data as Record<string, string | undefined>)[name];

const applied = (dossier: Dossier, attempt: Attempt): Dossier =>
  entryType(attempt.type).apply(dossier, attempt);

/** The kind of paper an entry is about: the one it names, the one its decision was about, or the one waited for. */
const kindConcerned = (dossier: Dossier, attempt: Attempt): PaperKind | undefined =>
  kindOfPaper(dossier, field(attempt, 'paperId')) ??
  kindOfPaper(dossier, byId(dossier.consultations, field(attempt, 'consultationId'))?.paperId) ??
  kindDecided(dossier, field(attempt, 'decisionId')) ??
  movingPaper(dossier.state);

const concerns =
  (kind: PaperKind): Route =>
  (dossier, attempt) =>
    kindConcerned(dossier, attempt) === kind;

const both =
  (...routes: readonly Route[]): Route =>
  (dossier, attempt) =>
    routes.every((route) => route(dossier, attempt));

const result =
  (...codes: readonly string[]): Route =>
  (_, attempt) =>
    codes.includes(field(attempt, 'resultCode') ?? '');

const outcome =
  (code: string): Route =>
  (_, attempt) =>
    field(attempt, 'outcome') === code;

/** Kinds of paper one can draft in a state, besides the one that moves it on. */
const besides: readonly PaperKind[] = ['extension', 'amendment', 'report', 'approval'];

/** A mandate paper belongs to the drafting, a measures paper to the planning or beside the work; reports go anywhere. */
const draftable: Route = (dossier, attempt) => {
  // The class of `paper.drafted` allows no other kinds.
  const kind = field(attempt, 'kind') as PaperKind | undefined;
  // Before the data is there any kind may come of it.
  if (kind === undefined || kind === 'report') return true;
  const moving = movingPaper(dossier.state);
  if (kind === 'mandate') return dossier.state === 'mandate.drafting';
  if (kind === 'measures') return dossier.state === 'measures.planning' || carriesOut(dossier.state);
  return kind === moving || (besides.includes(kind) && (dossier.mandate?.versions.length ?? 0) > 0);
};

/** A decision adopted at least one measure, or some that it adopted are still standing. */
const measureStands: Route = (dossier, attempt) => {
  const after = applied(dossier, attempt);
  const decisionId = field(attempt, 'decisionId') ?? after.decisions.at(-1)?.id;
  return after.measures.some((measure) => measure.decidedBy?.decisionId === decisionId);
};

/** Measures that another decision adopted are being carried out, or were. */
const otherMeasuresStand: Route = (dossier, attempt) => {
  const after = applied(dossier, attempt);
  return after.measures.some(
    ({ state, decidedBy }) =>
      decidedBy !== undefined &&
      decidedBy.decisionId !== field(attempt, 'decisionId') &&
      !['proposed', 'rejected', 'deferred'].includes(state),
  );
};

const not =
  (route: Route): Route =>
  (dossier, attempt) =>
    !route(dossier, attempt);

/** The paper lies before no other body that could still decide it. */
const atLast: Route = (dossier, attempt) => !liesBeforeAnother(dossier, attempt.data);

const either =
  (...routes: readonly Route[]): Route =>
  (dossier, attempt) =>
    routes.some((route) => route(dossier, attempt));

/** Noted or settled binds nothing: the paper comes back only when nobody else has it before them. */
const comesBack = either(result('referredBack'), both(result('noted', 'settled'), atLast));

const decides = either(result('adopted', 'adoptedAmended', 'rejected'), comesBack);

const basisLost: Route = (dossier, attempt) => !hasBasis(applied(dossier, attempt), dossier.state);

const extendsTo =
  (phase: Phase): Route =>
  (dossier, attempt) =>
    commissioned(applied(dossier, attempt), phase);

/**
 * Which way an entry goes where several are open. A route never asks whether requirements hold: it only reads the
 * dossier and the entry, so the journal alone decides it.
 */
export const routes = {
  always: () => true,
  draftable,
  unreleasedPaper: (dossier, attempt) => {
    const paper = byId(dossier.papers, field(attempt, 'paperId'));
    return paper !== undefined && isUnreleased(paper);
  },
  // A paper that moves nothing here: its own life goes on, the process stays.
  aside: (dossier, attempt) => {
    const kind = kindConcerned(dossier, attempt) ?? 'mandate';
    return kind === 'measures' ? carriesOut(dossier.state) : kind !== 'mandate';
  },
  mandatePaper: concerns('mandate'),
  mandateAdopted: both(concerns('mandate'), result('adopted', 'adoptedAmended')),
  mandateRejected: both(concerns('mandate'), result('rejected')),
  mandateBack: both(concerns('mandate'), comesBack),
  mandateRedecided: both(concerns('mandate'), outcome('redecided')),
  mandateAnnulled: both(concerns('mandate'), outcome('annulled')),
  measuresPaper: concerns('measures'),
  measureAdopted: both(concerns('measures'), result('adopted', 'adoptedAmended'), measureStands),
  measuresBack: both(concerns('measures'), decides),
  measuresRedecided: both(concerns('measures'), outcome('redecided'), not(otherMeasuresStand)),
  measuresAnnulled: both(concerns('measures'), outcome('annulled')),
  measuresAnnulledGone: both(
    concerns('measures'),
    outcome('annulled'),
    not(measureStands),
    not(otherMeasuresStand),
  ),
  measuresGone: both(concerns('measures'), not(measureStands), not(otherMeasuresStand)),
  needsApproval: both(concerns('measures'), (dossier) => dossier.needsApproval),
  extendsToMeasures: both(
    concerns('extension'),
    (dossier) => dossier.recommendationsCompleted,
    extendsTo('measures'),
  ),
  extendsToRecommendations: both(
    concerns('extension'),
    (dossier) => !dossier.recommendationsCompleted,
    extendsTo('recommendations'),
  ),
  coversRecommendations: (dossier) => commissioned(dossier, 'recommendations'),
  coversMeasures: (dossier) => commissioned(dossier, 'measures'),
  toAnalysis: (_, attempt) => field(attempt, 'to') !== 'recommendations',
  toRecommendations: (_, attempt) => field(attempt, 'to') === 'recommendations',
  basisLost,
} satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
