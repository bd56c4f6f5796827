import type { Dossier } from '../dossier/dossier.js';
import type { Measure, MeasureState } from '../dossier/measures.js';
import { byId } from '../dossier/parts.js';
import { lateAfter } from '../measures/standing.js';
import type { Day } from '../time/days.js';
import type { StateName } from '../vocabulary/states.js';

export const traceKinds = ['finding', 'recommendation', 'measure', 'decision', 'work', 'effect'] as const;
/** The links of the chain from what was found to what it brought about. */
export type TraceKind = (typeof traceKinds)[number];

/** One link of the chain, with what it follows from and what follows from it, as keys of other links. */
export interface TraceLink {
  readonly key: string;
  readonly kind: TraceKind;
  /** The part of the dossier it stands for: that of `work` and `effect` is the measure, that of an item its decision. */
  readonly id: string;
  /** The number of a decided item. */
  readonly itemNo?: number;
  /** Its place among those of its kind, from 1. */
  readonly no: number;
  readonly title: string;
  readonly follows: readonly string[];
  readonly leadsTo: readonly string[];
}

export const looseEnds = [
  'findingUncited',
  'recommendationWithoutMeasure',
  'politicalAddition',
  'measureWithoutRecommendation',
  'measureNotBegun',
  'measureUnfunded',
  'measureNotEvaluated',
] as const;
export type LooseEndKind = (typeof looseEnds)[number];

/** Where the chain breaks off. What the process still has time for is no gap yet; a political addition never is one. */
export interface LooseEnd {
  readonly key: string;
  readonly kind: LooseEndKind;
  readonly gap: boolean;
}

export interface Trace {
  readonly links: readonly TraceLink[];
  readonly looseEnds: readonly LooseEnd[];
}

type Unlinked = Omit<TraceLink, 'follows' | 'leadsTo' | 'no'>;
type Pair = readonly [from: string, to: string];

const keyOf = (kind: TraceKind, id: string): string => `${kind}/${id}`;
const itemKey = (decisionId: string, itemNo: number): string =>
  keyOf('decision', `${decisionId}/${String(itemNo)}`);

/** Measures a body has adopted, whatever became of them. */
const adoptedStates: readonly MeasureState[] = [
  'decided',
  'funded',
  'running',
  'paused',
  'done',
  'cancelled',
  'evaluated',
];
export const isAdopted = ({ state }: Pick<Measure, 'state'>): boolean => adoptedStates.includes(state);

/** The items that adopted measures, as far as the dossier shows them. */
const itemsOf = (dossier: Dossier): Unlinked[] => {
  const found = dossier.measures.flatMap(({ decidedBy }): Unlinked[] => {
    const item = byId(dossier.decisions, decidedBy?.decisionId)?.items.find(
      ({ no }) => no === decidedBy?.itemNo,
    );
    if (!decidedBy || !item) return [];
    const { decisionId, itemNo } = decidedBy;
    return [{ key: itemKey(decisionId, itemNo), kind: 'decision', id: decisionId, itemNo, title: item.text }];
  });
  // One item can adopt a whole plan.
  return found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index);
};

function unlinked(dossier: Dossier): Unlinked[] {
  const { findings, recommendations, measures } = dossier;
  const link =
    (kind: TraceKind) =>
    ({ id, title }: { readonly id: string; readonly title: string }): Unlinked => ({
      key: keyOf(kind, id),
      kind,
      id,
      title,
    });
  return [
    ...findings.map(({ id, text }) => link('finding')({ id, title: text })),
    ...recommendations.map(({ id, text }) => link('recommendation')({ id, title: text })),
    ...measures.map(link('measure')),
    ...itemsOf(dossier),
    ...measures.filter(isAdopted).map(link('work')),
    ...measures.flatMap(({ id, evaluation }) =>
      evaluation ? link('effect')({ id, title: evaluation.effect }) : [],
    ),
  ];
}

function pairsOf({ recommendations, measures }: Dossier): Pair[] {
  return [
    ...recommendations.flatMap(({ id, findingIds }) =>
      findingIds.map((findingId): Pair => [keyOf('finding', findingId), keyOf('recommendation', id)]),
    ),
    ...measures.flatMap((measure): Pair[] => {
      const { id, recommendationIds, decidedBy } = measure;
      const own = keyOf('measure', id);
      const item = decidedBy && itemKey(decidedBy.decisionId, decidedBy.itemNo);
      return [
        ...recommendationIds.map((from): Pair => [keyOf('recommendation', from), own]),
        ...(item === undefined ? [] : ([[own, item]] as const)),
        [item ?? own, keyOf('work', id)],
        // Several measures can stand in one item: which work is whose is told beside the way through the item.
        ...(item === undefined ? [] : ([[own, keyOf('work', id)]] as const)),
        [keyOf('work', id), keyOf('effect', id)],
      ];
    }),
  ];
}

/** Whether measures can still be added or reworked in this state. */
const plansStill = (state: StateName): boolean =>
  state.startsWith('analysis.') ||
  ['commissioned', 'awaitingExtension', 'recommendations', 'measures.planning'].includes(state);

function looseEndsOf(dossier: Dossier, today: Day): LooseEnd[] {
  const { findings, recommendations, measures, state, suspendedFrom = state } = dossier;
  const settled = !plansStill(suspendedFrom);
  const cited = new Set(recommendations.flatMap(({ findingIds }) => findingIds));
  const met = new Set(
    measures.flatMap((measure) => (measure.state === 'rejected' ? [] : measure.recommendationIds)),
  );
  const evaluating = suspendedFrom.startsWith('evaluation.');
  return [
    ...findings.flatMap(({ id }): LooseEnd[] =>
      cited.has(id)
        ? []
        : [{ key: keyOf('finding', id), kind: 'findingUncited', gap: dossier.recommendationsCompleted }],
    ),
    ...recommendations.flatMap(({ id }): LooseEnd[] =>
      met.has(id)
        ? []
        : [{ key: keyOf('recommendation', id), kind: 'recommendationWithoutMeasure', gap: settled }],
    ),
    ...measures.flatMap((measure): LooseEnd[] => {
      const key = keyOf('measure', measure.id);
      const late = lateAfter(measure);
      const isLate = late !== undefined && late < today;
      const unfounded = measure.recommendationIds.length === 0;
      return [
        ...(unfounded && measure.politicalAddition === true
          ? [{ key, kind: 'politicalAddition', gap: false } as const]
          : []),
        ...(unfounded && measure.politicalAddition !== true
          ? [{ key, kind: 'measureWithoutRecommendation', gap: settled } as const]
          : []),
        ...(measure.state === 'decided' ? [{ key, kind: 'measureUnfunded', gap: isLate } as const] : []),
        ...(['decided', 'funded'].includes(measure.state)
          ? [{ key, kind: 'measureNotBegun', gap: isLate } as const]
          : []),
        ...(measure.state === 'done'
          ? [
              {
                key,
                kind: 'measureNotEvaluated',
                gap: evaluating || (measure.indicator?.targetOn ?? today) < today,
              } as const,
            ]
          : []),
      ];
    }),
  ];
}

/**
 * The chain finding → recommendation → measure → decided item → work → effect, to be walked in both directions, and
 * where it breaks off.
 */
export function trace(dossier: Dossier, today: Day): Trace {
  const links = unlinked(dossier);
  const there = new Set(links.map(({ key }) => key));
  const pairs = pairsOf(dossier).filter(([from, to]) => there.has(from) && there.has(to));
  const counted = new Map<TraceKind, number>();
  return {
    links: links.map((link) => {
      const no = (counted.get(link.kind) ?? 0) + 1;
      counted.set(link.kind, no);
      return {
        ...link,
        no,
        follows: pairs.filter(([, to]) => to === link.key).map(([from]) => from),
        leadsTo: pairs.filter(([from]) => from === link.key).map(([, to]) => to),
      };
    }),
    looseEnds: looseEndsOf(dossier, today),
  };
}
