import {
  NEVER,
  isFinal,
  isUnfunded,
  lateAfter,
  planKey,
  planRelations,
  readings,
  reportsLaid,
  reportsWithoutConsequence,
  visibleToAnybody,
  type Coordination,
  type Dossier,
  type Measure,
  type ReportLaid,
} from '@plankreis/process';
import { folded } from './folded.js';
import type { PartTable } from './part-tables.js';

const flag = (is: boolean): number => (is ? 1 : 0);

/** How an indicator stands, as the list of measures shows it. */
export interface IndicatorStanding {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly targetOn: string;
  /** The last value read, if any. */
  readonly value?: number;
  readonly asOf?: string;
}

function indicatorOf(dossier: Dossier, measure: Measure): string | undefined {
  if (!measure.indicator) return undefined;
  const { name, unit, baseline, target, targetOn } = measure.indicator;
  const standing: IndicatorStanding = {
    name,
    unit,
    baseline,
    target,
    targetOn,
    ...readings(dossier, measure).at(-1),
  };
  return JSON.stringify(standing);
}

const measures: PartTable = {
  name: 'measure_row',
  columns: [
    ...['title', 'state', 'owner_id', 'start_on', 'end_on', 'end_key', 'late_after', 'unfunded', 'political'],
    ...['area', 'space_id', 'search', 'indicator', 'verdict'],
    ...['decision_id', 'item_no', 'reference', 'decided_on', 'decision_public'],
  ],
  rows(dossier) {
    const open = new Set(visibleToAnybody(dossier).decisions.map(({ id }) => id));
    const ended = isFinal(dossier.state);
    return dossier.measures.map((measure) => {
      const { id, title, state, ownerId, startOn, endOn, area, spaceId, decidedBy, evaluation } = measure;
      const decision = dossier.decisions.find((one) => one.id === decidedBy?.decisionId);
      return {
        id,
        public: true,
        values: [
          ...[title, state, ownerId, startOn, endOn, endOn ?? NEVER],
          ...[(ended ? undefined : lateAfter(measure)) ?? NEVER],
          ...[flag(!ended && isUnfunded(measure)), flag(measure.politicalAddition === true)],
          ...[area, spaceId, folded([title, area ?? ''].join(' ')), indicatorOf(dossier, measure)],
          ...[evaluation?.verdict, decidedBy?.decisionId, decidedBy?.itemNo, decision?.reference],
          ...[decision?.decidedOn, flag(decision !== undefined && open.has(decision.id))],
        ],
      };
    });
  },
};

const reports: PartTable = {
  name: 'report_row',
  columns: ['title', 'reference', 'body_id', 'laid_on', 'result', 'ended_because'],
  rows(dossier) {
    const laid = ({ paperId, bodyId, laidOn }: ReportLaid): string => [paperId, bodyId, laidOn].join(' ');
    // Whoever does not know of a closed session is not told that it was before that body.
    const open = new Set(reportsLaid(visibleToAnybody(dossier)).map(laid));
    // How long is too long is asked when the list is read: a report counts from the day it was laid.
    return reportsWithoutConsequence(dossier, 0).map((report) => ({
      id: report.paperId,
      public: open.has(laid(report)),
      values: [
        ...[report.title, report.reference, report.bodyId, report.laidOn, report.result],
        dossier.ended?.reason,
      ],
    }));
  },
};

const order: Readonly<Record<Coordination, string>> = { open: '0', agreed: '1', notAffected: '2' };

const relations: PartTable = {
  name: 'relation_row',
  columns: [
    ...['plan', 'other_id', 'coordination', 'since', 'order_key'],
    ...['unit_id', 'coordinator_id', 'note', 'transitions'],
  ],
  rows: (dossier) =>
    // What has ended touches nothing any more.
    isFinal(dossier.state)
      ? []
      : planRelations(dossier).map((relation) => ({
          id: planKey(relation.plan),
          public: true,
          values: [
            ...[relation.plan, relation.processId, relation.coordination, relation.since],
            `${order[relation.coordination]} ${relation.since}`,
            ...[relation.unitId, relation.coordinatorId, relation.note, relation.transitions.join(',')],
          ],
        })),
};

const transitions: PartTable = {
  name: 'transition_row',
  columns: ['transition', 'plans', 'note', 'since'],
  rows: (dossier) =>
    isFinal(dossier.state)
      ? []
      : dossier.crossCutting.map(({ transition, plans, note, since }) => ({
          id: transition,
          public: true,
          values: [transition, JSON.stringify(plans), note, since],
        })),
};

export const planningTables: readonly PartTable[] = [measures, reports, relations, transitions];
