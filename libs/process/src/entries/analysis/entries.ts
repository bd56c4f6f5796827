import type { Attempt } from '../../contract/attempt.js';
import { entry } from '../../contract/entry.js';
import { leading, planning } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import { involved } from '../../participation/required.js';
import { nothingOnItsWay } from '../topic/requirements.js';
import { citedValues, citesWhatIsThere } from './cited-values.js';
import {
  AnalysisCompleted,
  AnalysisStarted,
  FindingRecorded,
  FindingRevised,
  FindingWithdrawn,
  PhaseReopened,
  RecommendationRecorded,
  RecommendationRevised,
  RecommendationWithdrawn,
  StageCompleted,
} from './data.js';
import {
  citedNoMore,
  citesFinding,
  covered,
  followedNoMore,
  moneyThere,
  notBeforeEffect,
  someFinding,
  someoneAccountable,
  someRecommendation,
  stillCites,
} from './requirements.js';

const aFinding = {
  field: 'findingId',
  candidates: (dossier: Dossier) => dossier.findings.map(({ id, text }) => ({ id, label: text })),
  takes: (dossier: Dossier, { data }: Attempt<{ findingId: string }>) =>
    byId(dossier.findings, data.findingId) !== undefined,
  // One that is not there is an unknown reference; all others take it.
  because: [],
} as const;

const aRecommendation = {
  field: 'recommendationId',
  candidates: (dossier: Dossier) => dossier.recommendations.map(({ id, text }) => ({ id, label: text })),
  takes: (dossier: Dossier, { data }: Attempt<{ recommendationId: string }>) =>
    byId(dossier.recommendations, data.recommendationId) !== undefined,
  because: [],
} as const;

const stays = (dossier: Dossier): Dossier => dossier;

export const analysisEntries = [
  entry('analysis.started', {
    data: AnalysisStarted,
    by: planning,
    usual: (_dossier, _about, _actor, today) => ({ startOn: today }),
    requires: [covered, someoneAccountable, moneyThere, ...involved('method')],
    expects: [notBeforeEffect],
    apply: (dossier, { data }) => ({ ...dossier, analysis: data }),
  }),
  entry('finding.recorded', {
    data: FindingRecorded,
    by: planning,
    // What a space is, is known: whoever chooses one is not asked for its level.
    form: { fills: [{ by: 'spaceId', takes: { spatialLevel: 'level' } }] },
    expects: citesWhatIsThere,
    cites: citedValues,
    apply: (dossier, { data: { findingId, ...data } }) => ({
      ...dossier,
      findings: [...dossier.findings, { ...data, id: findingId ?? '' }],
    }),
  }),
  entry('finding.revised', {
    data: FindingRevised,
    by: planning,
    form: { fills: [{ by: 'spaceId', within: 'changes', takes: { spatialLevel: 'level' } }] },
    subject: aFinding,
    expects: citesWhatIsThere,
    cites: citedValues,
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
