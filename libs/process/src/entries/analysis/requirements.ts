import { requirement } from '../../contract/requirement.js';
import { accountable } from '../../contract/rights.js';
import { coverage } from '../../council/coverage.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { totals } from '../../money/line-sums.js';
import { planned, processLines } from '../../money/lines.js';
import { yearOf } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import type {
  AnalysisStarted,
  FindingWithdrawn,
  RecommendationRecorded,
  RecommendationRevised,
  RecommendationWithdrawn,
} from './data.js';

/** The day the analysis became commissioned with effect: that of the decision, or of the notice to the body. */
function commissionedSince(dossier: Dossier): string | undefined {
  const { by } = coverage(dossier).analysis;
  if (by === undefined) return undefined;
  if ('decisionId' in by) return byId(dossier.decisions, by.decisionId)?.effectiveOn;
  const norm = dossier.mandate?.versions.find((version) => version.authority.by === 'norm')?.authority;
  return norm?.by === 'norm' ? norm.noticeOn : undefined;
}

export const covered = requirement(
  'analysis.commissioned',
  'coverage.analysis',
  (dossier) => coverage(dossier).analysis.status !== 'effective',
);

export const notBeforeEffect = requirement<AnalysisStarted>(
  'analysis.afterEffect',
  'startOn',
  (dossier, { data }) => {
    const since = commissionedSince(dossier);
    return since !== undefined && data.startOn < since ? [{ params: { since } }] : [];
  },
);

export const someoneAccountable = requirement(
  'responsibility.accountable',
  'responsibilities',
  (dossier, _, { today }) => accountable(dossier, today) === undefined,
  { remedy: types.responsibility.assigned },
);

/** Money for what the planning costs until now is there, or it costs nothing (model 2.1). */
export const moneyThere = requirement(
  'analysis.money',
  'budgetLines',
  (dossier, { occurredOn }) => {
    const due = processLines(dossier).filter(({ year }) => year <= yearOf(occurredOn));
    if (planned(due) === 0 || totals(dossier, due).availableCents > 0) return [];
    return [{ params: { costCents: planned(due) } }];
  },
  { remedy: types.budget.appropriated },
);

export const someFinding = requirement(
  'analysis.finding',
  'findings',
  (dossier) => dossier.findings.length === 0,
  {
    remedy: types.finding.recorded,
  },
);

export const someRecommendation = requirement(
  'recommendations.any',
  'recommendations',
  (dossier) => dossier.recommendations.length === 0,
  { remedy: types.recommendation.recorded },
);

export const citesFinding = requirement<RecommendationRecorded>(
  'recommendation.finding',
  'findingIds',
  (_, { data }) => data.findingIds.length === 0,
);

/** Who would cite what is no more. */
export const citedNoMore = requirement<Partial<FindingWithdrawn>>(
  'finding.cited',
  'recommendations',
  (dossier, { data }) =>
    dossier.recommendations
      .filter(({ findingIds }) => findingIds.includes(data.findingId ?? ''))
      .map(({ id, text }) => ({ params: { recommendation: text }, where: `recommendations.${id}` })),
);

export const followedNoMore = requirement<Partial<RecommendationWithdrawn>>(
  'recommendation.followed',
  'measures',
  (dossier, { data }) =>
    dossier.measures
      .filter(({ recommendationIds }) => recommendationIds.includes(data.recommendationId ?? ''))
      .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}` })),
);

export const stillCites = requirement<RecommendationRevised>(
  'recommendation.finding',
  'changes.findingIds',
  (_, { data }) => data.changes.findingIds?.length === 0,
);
