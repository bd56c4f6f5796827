import { coverage } from '../coverage.js';
import { yearOf } from '../days.js';
import { byId, withPart, type Dossier } from '../dossier.js';
import { entry, type Attempt } from '../entry.js';
import { LongText, NewId, OneOf, Optional, Part, Parts, PastDay, Ref, Refs, Text, Texts } from '../fields.js';
import { totals } from '../line-sums.js';
import { planned, processLines } from '../money.js';
import { requirement } from '../requirement.js';
import { accountable, leading, planning } from '../rights.js';
import { reopenTargets, spatialLevels, type ReopenTarget, type SpatialLevel } from '../vocabulary.js';
import { CitedValue, citesWhatIsThere } from './cited-values.js';
import { involved } from './participation-required.js';
import { nothingOnItsWay } from './topic.js';

export class AnalysisStarted {
  @PastDay() startOn!: string;
  @Texts() team!: string[];
  @Optional() @Text() steeringGroup?: string;
}

/** A finding says where it is from, as of when and how small-scale it is (design 1, 11). */
export class FindingRecorded {
  @NewId('finding') findingId?: string;
  @LongText() text!: string;
  @Text() source!: string;
  @PastDay() asOf!: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @OneOf(spatialLevels) spatialLevel!: SpatialLevel;
  @Optional() @Text() area?: string;
  @Optional() @Parts(() => CitedValue, 20) values?: CitedValue[];
}

export class StageCompleted {
  @Optional() @LongText() note?: string;
}

export class Report {
  @Text() title!: string;
  @Text(60) version!: string;
}

export class AnalysisCompleted {
  @Part(() => Report) report!: Report;
}

export class RecommendationRecorded {
  @NewId('recommendation') recommendationId?: string;
  @LongText() text!: string;
  @Refs('finding') findingIds!: string[];
}

export class FindingChanges {
  @Optional() @LongText() text?: string;
  @Optional() @Text() source?: string;
  @Optional() @PastDay() asOf?: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Optional() @OneOf(spatialLevels) spatialLevel?: SpatialLevel;
  @Optional() @Text() area?: string;
  @Optional() @Parts(() => CitedValue, 20) values?: CitedValue[];
}

export class FindingRevised {
  @Ref('finding') findingId!: string;
  @Part(() => FindingChanges) changes!: FindingChanges;
}

export class FindingWithdrawn {
  @Ref('finding') findingId!: string;
  @LongText() reason!: string;
}

export class RecommendationChanges {
  @Optional() @LongText() text?: string;
  @Optional() @Refs('finding') findingIds?: string[];
}

export class RecommendationRevised {
  @Ref('recommendation') recommendationId!: string;
  @Part(() => RecommendationChanges) changes!: RecommendationChanges;
}

export class RecommendationWithdrawn {
  @Ref('recommendation') recommendationId!: string;
  @LongText() reason!: string;
}

export class PhaseReopened {
  @OneOf(reopenTargets) to!: ReopenTarget;
  @LongText() reason!: string;
}

/** The day the analysis became commissioned with effect: that of the decision, or of the notice to the body. */
function commissionedSince(dossier: Dossier): string | undefined {
  const { by } = coverage(dossier).analysis;
  if (by === undefined) return undefined;
  if ('decisionId' in by) return byId(dossier.decisions, by.decisionId)?.effectiveOn;
  const norm = dossier.mandate?.versions.find((version) => version.authority.by === 'norm')?.authority;
  return norm?.by === 'norm' ? norm.noticeOn : undefined;
}

const covered = requirement(
  'analysis.commissioned',
  'coverage.analysis',
  (dossier) => coverage(dossier).analysis.status !== 'effective',
);

const notBeforeEffect = requirement<AnalysisStarted>(
  'analysis.afterEffect',
  'startOn',
  (dossier, { data }) => {
    const since = commissionedSince(dossier);
    return since !== undefined && data.startOn < since ? [{ params: { since } }] : [];
  },
);

const someoneAccountable = requirement(
  'responsibility.accountable',
  'responsibilities',
  (dossier, _, { today }) => accountable(dossier, today) === undefined,
  { remedy: 'responsibility.assigned' },
);

/** Money for what the planning costs until now is there, or it costs nothing (design 2.1). */
const moneyThere = requirement(
  'analysis.money',
  'budgetLines',
  (dossier, { occurredOn }) => {
    const due = processLines(dossier).filter(({ year }) => year <= yearOf(occurredOn));
    if (planned(due) === 0 || totals(dossier, due).availableCents > 0) return [];
    return [{ params: { costCents: planned(due) } }];
  },
  { remedy: 'budget.appropriated' },
);

const someFinding = requirement('analysis.finding', 'findings', (dossier) => dossier.findings.length === 0, {
  remedy: 'finding.recorded',
});

const someRecommendation = requirement(
  'recommendations.any',
  'recommendations',
  (dossier) => dossier.recommendations.length === 0,
  { remedy: 'recommendation.recorded' },
);

const citesFinding = requirement<RecommendationRecorded>(
  'recommendation.finding',
  'findingIds',
  (_, { data }) => data.findingIds.length === 0,
);

/** Who would cite what is no more. */
const citedNoMore = requirement<Partial<FindingWithdrawn>>(
  'finding.cited',
  'recommendations',
  (dossier, { data }) =>
    dossier.recommendations
      .filter(({ findingIds }) => findingIds.includes(data.findingId ?? ''))
      .map(({ id, text }) => ({ params: { recommendation: text }, where: `recommendations.${id}` })),
);

const followedNoMore = requirement<Partial<RecommendationWithdrawn>>(
  'recommendation.followed',
  'measures',
  (dossier, { data }) =>
    dossier.measures
      .filter(({ recommendationIds }) => recommendationIds.includes(data.recommendationId ?? ''))
      .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}` })),
);

const stillCites = requirement<RecommendationRevised>(
  'recommendation.finding',
  'changes.findingIds',
  (_, { data }) => data.changes.findingIds?.length === 0,
);

const aFinding = {
  field: 'findingId',
  candidates: (dossier: Dossier) => dossier.findings.map(({ id, text }) => ({ id, label: text })),
  takes: (dossier: Dossier, { data }: Attempt<{ findingId: string }>) =>
    byId(dossier.findings, data.findingId) !== undefined,
} as const;

const aRecommendation = {
  field: 'recommendationId',
  candidates: (dossier: Dossier) => dossier.recommendations.map(({ id, text }) => ({ id, label: text })),
  takes: (dossier: Dossier, { data }: Attempt<{ recommendationId: string }>) =>
    byId(dossier.recommendations, data.recommendationId) !== undefined,
} as const;

const stays = (dossier: Dossier): Dossier => dossier;

export const analysisEntries = [
  entry('analysis.started', {
    data: AnalysisStarted,
    by: planning,
    requires: [covered, someoneAccountable, moneyThere, ...involved('method')],
    expects: [notBeforeEffect],
    apply: (dossier, { data }) => ({ ...dossier, analysis: data }),
  }),
  entry('finding.recorded', {
    data: FindingRecorded,
    by: planning,
    expects: citesWhatIsThere,
    apply: (dossier, { data: { findingId, ...data } }) => ({
      ...dossier,
      findings: [...dossier.findings, { ...data, id: findingId ?? '' }],
    }),
  }),
  entry('finding.revised', {
    data: FindingRevised,
    by: planning,
    subject: aFinding,
    expects: citesWhatIsThere,
    usual: (dossier, { findingId }) => {
      const finding = byId(dossier.findings, findingId);
      if (!finding) return {};
      const { id: _, ...changes } = finding;
      return { changes };
    },
    apply: (dossier, { data: { findingId, changes } }) => ({
      ...dossier,
      findings: withPart(dossier.findings, findingId, (finding) => ({ ...finding, ...changes })),
    }),
  }),
  entry('finding.withdrawn', {
    data: FindingWithdrawn,
    by: planning,
    subject: aFinding,
    requires: [citedNoMore],
    apply: (dossier, { data }) => ({
      ...dossier,
      findings: dossier.findings.filter(({ id }) => id !== data.findingId),
    }),
  }),
  entry('analysis.inventoryCompleted', {
    data: StageCompleted,
    by: planning,
    requires: [someFinding],
    apply: stays,
  }),
  entry('analysis.needsCompleted', { data: StageCompleted, by: planning, apply: stays }),
  entry('analysis.completed', {
    data: AnalysisCompleted,
    by: planning,
    requires: involved('analysis'),
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      analysis: dossier.analysis && { ...dossier.analysis, report: { ...data.report, on: occurredOn } },
    }),
  }),
  entry('recommendation.recorded', {
    data: RecommendationRecorded,
    by: planning,
    expects: [citesFinding],
    apply: (dossier, { data: { recommendationId, ...data } }) => ({
      ...dossier,
      recommendations: [...dossier.recommendations, { ...data, id: recommendationId ?? '' }],
    }),
  }),
  entry('recommendation.revised', {
    data: RecommendationRevised,
    by: planning,
    subject: aRecommendation,
    usual: (dossier, { recommendationId }) => {
      const known = byId(dossier.recommendations, recommendationId);
      return known ? { changes: { text: known.text, findingIds: [...known.findingIds] } } : {};
    },
    expects: [stillCites],
    apply: (dossier, { data: { recommendationId, changes } }) => ({
      ...dossier,
      recommendations: withPart(dossier.recommendations, recommendationId, (one) => ({ ...one, ...changes })),
    }),
  }),
  entry('recommendation.withdrawn', {
    data: RecommendationWithdrawn,
    by: planning,
    subject: aRecommendation,
    requires: [followedNoMore],
    apply: (dossier, { data }) => ({
      ...dossier,
      recommendations: dossier.recommendations.filter(({ id }) => id !== data.recommendationId),
    }),
  }),
  entry('recommendations.completed', {
    data: StageCompleted,
    by: planning,
    requires: [someRecommendation, ...involved('recommendations')],
    apply: (dossier) => ({ ...dossier, recommendationsCompleted: true }),
  }),
  entry('phase.reopened', {
    data: PhaseReopened,
    by: leading,
    requires: [nothingOnItsWay],
    apply: (dossier) => ({ ...dossier, recommendationsCompleted: false }),
  }),
] as const;
