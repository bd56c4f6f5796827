import {
  NEVER,
  isFinal,
  isUnfunded,
  lateAfter,
  readings,
  visibleToAnybody,
  type Dossier,
  type Measure,
  type MeasureState,
  type Verdict,
} from '@plankreis/process';
import { day, flag, integer, json, text } from '../../tables/column.js';
import { folded } from '../../tables/folded.js';
import { partTable } from '../../tables/part-table.js';

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

function indicatorOf(dossier: Dossier, measure: Measure): IndicatorStanding | undefined {
  if (!measure.indicator) return undefined;
  const { name, unit, baseline, target, targetOn } = measure.indicator;
  return { name, unit, baseline, target, targetOn, ...readings(dossier, measure).at(-1) };
}

/** Measures, and who adopted each. */
export const measureTable = partTable(
  'measure_row',
  {
    title: text(),
    state: text<MeasureState>(),
    ownerId: text().optional(),
    startOn: day().optional(),
    endOn: day().optional(),
    /** The day it ends, or one that never comes. */
    endKey: day(),
    /** The day after which it is late, or one that never comes. */
    lateAfter: day(),
    unfunded: flag(),
    political: flag(),
    area: text().optional(),
    spaceId: text().optional(),
    search: text(),
    indicator: json<IndicatorStanding>().optional(),
    verdict: text<Verdict>().optional(),
    decisionId: text().optional(),
    itemNo: integer().optional(),
    reference: text().optional(),
    decidedOn: day().optional(),
    decisionPublic: flag(),
  },
  {
    indexes: [
      ['endKey'],
      ['lateAfter'],
      ...(['state', 'department', 'ownerId', 'unfunded', 'political'] as const).map(
        (filter) => [filter, 'endKey'] as const,
      ),
    ],
    derive(dossier) {
      const open = new Set(visibleToAnybody(dossier).decisions.map(({ id }) => id));
      const ended = isFinal(dossier.state);
      return dossier.measures.map((measure) => {
        const { id, title, state, ownerId, startOn, endOn, area, spaceId, decidedBy, evaluation } = measure;
        const decision = dossier.decisions.find((one) => one.id === decidedBy?.decisionId);
        return {
          partId: id,
          public: true,
          ...{ title, state, ownerId, startOn, endOn, endKey: endOn ?? NEVER, area, spaceId },
          lateAfter: (ended ? undefined : lateAfter(measure)) ?? NEVER,
          unfunded: !ended && isUnfunded(measure),
          political: measure.politicalAddition === true,
          search: folded([title, area ?? ''].join(' ')),
          indicator: indicatorOf(dossier, measure),
          verdict: evaluation?.verdict,
          ...{ decisionId: decidedBy?.decisionId, itemNo: decidedBy?.itemNo },
          ...{ reference: decision?.reference, decidedOn: decision?.decidedOn },
          decisionPublic: decision !== undefined && open.has(decision.id),
        };
      });
    },
  },
);
