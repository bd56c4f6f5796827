import { yearOf } from '../days.js';
import { byId, withPart, type Dossier, type Measure } from '../dossier.js';
import { effective } from '../coverage.js';
import { entry, type Attempt, type Subject } from '../entry.js';
import {
  Cents,
  Day,
  Decimal,
  ExactlyOne,
  Flag,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  PastDay,
  Ref,
  Refs,
  Text,
} from '../fields.js';
import { awaited, canBePaid } from '../funding.js';
import { measureTakes, moveMeasure, type MeasureEvent } from '../machines/measure.js';
import { measureLines } from '../money.js';
import { signedAnew } from '../papers.js';
import { requirement } from '../requirement.js';
import { planning } from '../rights.js';
import type { Fault } from '../validate.js';
import { verdicts, type Verdict } from '../vocabulary.js';

/** A consequence in words, or why there is none. */
@ExactlyOne()
export class Consequence {
  @Optional() @LongText() text?: string;
  @Optional() @LongText() noneBecause?: string;
}

/** The four consequences of a measure; a plan without them has no future. */
export class Consequences {
  @Optional() @Part(() => Consequence) building?: Consequence;
  @Optional() @Part(() => Consequence) staff?: Consequence;
  @Optional() @Part(() => Consequence) organisation?: Consequence;
  @Optional() @Part(() => Consequence) finance?: Consequence;
}

export class Indicator {
  @Text() name!: string;
  @Text(60) unit!: string;
  @Decimal(6, -1e12, 1e12) baseline!: number;
  @Decimal(6, -1e12, 1e12) target!: number;
  @Day() targetOn!: string;
}

/** What is said about a measure; it may come bit by bit until the paper. */
export class MeasureFields {
  @Optional() @Flag() politicalAddition?: boolean;
  @Optional() @Ref('person') ownerId?: string;
  @Optional() @Day() startOn?: string;
  @Optional() @Day() endOn?: string;
  @Optional() @Part(() => Consequences) consequences?: Consequences;
  @Optional() @Part(() => Indicator) indicator?: Indicator;
  @Optional() @LongText() funding?: string;
  @Optional() @Cents() followOnCostCents?: number;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Optional() @Text() area?: string;
}

export class MeasureProposed extends MeasureFields {
  @NewId('measure') measureId?: string;
  @Text() title!: string;
  @Refs('recommendation') recommendationIds!: string[];
}

export class MeasureChanges extends MeasureFields {
  @Optional() @Text() title?: string;
  @Optional() @Refs('recommendation') recommendationIds?: string[];
}

export class MeasureRevised {
  @Ref('measure') measureId!: string;
  @Part(() => MeasureChanges) changes!: MeasureChanges;
}

export class MeasureFunded {
  @Ref('measure') measureId!: string;
  @Refs('line') lineIds!: string[];
}

export class MeasureNamed {
  @Ref('measure') measureId!: string;
}

export class MeasureStopped {
  @Ref('measure') measureId!: string;
  @LongText() reason!: string;
}

export class MeasureCompleted {
  @Ref('measure') measureId!: string;
  @Optional() @LongText() note?: string;
}

export class MeasureCancelled {
  @Ref('measure') measureId!: string;
  @LongText() reason!: string;
  @Optional() @Ref('decision') decisionId?: string;
}

export class MeasureEvaluated {
  @Ref('measure') measureId!: string;
  @OneOf(verdicts) verdict!: Verdict;
  @LongText() effect!: string;
  @Decimal(6, -1e12, 1e12) indicatorValue!: number;
  @PastDay() asOf!: string;
}

type Named = { measureId: string };

const measureOf = (dossier: Dossier, attempt: Attempt<Partial<Named>>): Measure | undefined =>
  byId(dossier.measures, attempt.data.measureId);

const aMeasure = (event: MeasureEvent): Subject<Named> => ({
  field: 'measureId',
  candidates: (dossier) =>
    dossier.measures
      .filter((measure) => measureTakes(measure.state, event))
      .map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure !== undefined && measureTakes(measure.state, event);
  },
});

/** The dossier with the named measure moved, and changed besides. */
const moving =
  <D extends Named>(
    event: MeasureEvent,
    change: (measure: Measure, attempt: Attempt<D>) => Measure = (m) => m,
  ) =>
  (dossier: Dossier, attempt: Attempt<D>): Dossier => ({
    ...dossier,
    measures: withPart(dossier.measures, attempt.data.measureId, (measure) =>
      change(moveMeasure(measure, event), attempt),
    ),
  });

/** Whether the item that adopted a measure binds now. */
export function effectivelyDecided(dossier: Dossier, measure: Measure): boolean {
  const decision = byId(dossier.decisions, measure.decidedBy?.decisionId);
  const item = decision?.items.find((candidate) => candidate.no === measure.decidedBy?.itemNo);
  return decision !== undefined && item !== undefined && effective(decision, item);
}

const decided = requirement<Partial<Named>>('measure.effectivelyDecided', 'decisions', (dossier, attempt) => {
  const measure = measureOf(dossier, attempt);
  return measure !== undefined && !effectivelyDecided(dossier, measure)
    ? [{ params: { measure: measure.title }, where: `measures.${measure.id}` }]
    : [];
});

const funded = requirement<Partial<Named>>(
  'measure.fundedByLines',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure !== undefined && measure.fundedBy.length === 0
      ? [{ params: { measure: measure.title }, where: `measures.${measure.id}` }]
      : [];
  },
  { remedy: 'measure.funded' },
);

/** Money that is there: given without condition, for this year or an earlier one, and not frozen (design 2.4). */
const paidFor = requirement<Partial<Named>>(
  'measure.money',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    if (!measure || measure.fundedBy.length === 0) return [];
    const year = yearOf(attempt.occurredOn);
    if (canBePaid(dossier, measure, year) || awaited(dossier, measure) > 0) return [];
    return [{ params: { measure: measure.title, year }, where: `measures.${measure.id}` }];
  },
  { remedy: 'budget.appropriated' },
);

/** M15: what waits for a condition pays nothing yet. */
const paidUnconditionally = requirement<Partial<Named>>(
  'measure.moneyConditional',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    if (!measure || measure.fundedBy.length === 0) return [];
    const conditionalCents = awaited(dossier, measure);
    if (conditionalCents === 0 || canBePaid(dossier, measure, yearOf(attempt.occurredOn))) return [];
    return [{ params: { measure: measure.title, conditionalCents }, where: `measures.${measure.id}` }];
  },
  { remedy: 'decision.conditionMet' },
);

const linePlanned = requirement<Partial<Named>>(
  'measure.linePlanned',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure !== undefined && measureLines(dossier, measure.id).length === 0
      ? [{ params: { measure: measure.title } }]
      : [];
  },
  { remedy: 'budget.planned' },
);

const ownLines = requirement<MeasureFunded>('measure.ownLines', 'lineIds', (dossier, { data }) => {
  const own = new Set(measureLines(dossier, data.measureId).map((line) => line.id));
  return data.lineIds.flatMap((lineId, index) =>
    own.has(lineId) ? [] : [{ params: { line: lineId }, where: `lineIds.${String(index)}` }],
  );
});

const someLine = requirement<MeasureFunded>(
  'measure.someLine',
  'lineIds',
  (_, { data }) => data.lineIds.length === 0,
);

function periodFaults({ startOn, endOn }: MeasureFields, base = ''): Fault[] {
  const upsideDown = startOn !== undefined && endOn !== undefined && endOn < startOn;
  return upsideDown ? [{ path: `${base}endOn`, code: 'endBeforeStart' }] : [];
}

export const measureEntries = [
  entry('measure.proposed', {
    data: MeasureProposed,
    by: planning,
    faults: (data) => periodFaults(data),
    apply: (dossier, { data: { measureId, ...data }, occurredOn }) => {
      const measure: Measure = { ...data, id: measureId ?? '', state: 'proposed', fundedBy: [] };
      return signedAnew({ ...dossier, measures: [...dossier.measures, measure] }, ['measures'], occurredOn);
    },
  }),
  entry('measure.revised', {
    data: MeasureRevised,
    by: planning,
    subject: aMeasure('measure.revised'),
    usual: (dossier, { measureId }) => {
      const measure = byId(dossier.measures, measureId);
      if (!measure) return {};
      const {
        id: _id,
        state: _state,
        decidedBy: _by,
        fundedBy: _lines,
        because: _why,
        evaluation: _eval,
        ...changes
      } = measure;
      return { changes: { ...changes, recommendationIds: [...measure.recommendationIds] } };
    },
    faults: (data) => periodFaults(data.changes, 'changes.'),
    apply: (dossier, attempt) =>
      signedAnew(
        moving<MeasureRevised>('measure.revised', (measure, { data: { changes } }) => ({
          ...measure,
          ...changes,
          consequences: { ...measure.consequences, ...changes.consequences },
        }))(dossier, attempt),
        ['measures'],
        attempt.occurredOn,
      ),
  }),
  entry('measure.funded', {
    data: MeasureFunded,
    by: planning,
    subject: aMeasure('measure.funded'),
    requires: [linePlanned],
    expects: [someLine, ownLines],
    apply: moving<MeasureFunded>('measure.funded', (measure, { data }) => ({
      ...measure,
      fundedBy: data.lineIds,
    })),
  }),
  entry('measure.started', {
    data: MeasureNamed,
    by: planning,
    subject: aMeasure('measure.started'),
    requires: [decided, funded, paidFor, paidUnconditionally],
    apply: moving<MeasureNamed>('measure.started'),
  }),
  entry('measure.paused', {
    data: MeasureStopped,
    by: planning,
    subject: aMeasure('measure.paused'),
    apply: moving<MeasureStopped>('measure.paused', (measure, { data }) => ({
      ...measure,
      because: data.reason,
    })),
  }),
  entry('measure.resumed', {
    data: MeasureNamed,
    by: planning,
    subject: aMeasure('measure.resumed'),
    requires: [decided, funded, paidFor, paidUnconditionally],
    apply: moving<MeasureNamed>('measure.resumed', (measure) => ({ ...measure, because: undefined })),
  }),
  entry('measure.completed', {
    data: MeasureCompleted,
    by: planning,
    subject: aMeasure('measure.completed'),
    apply: moving<MeasureCompleted>('measure.completed'),
  }),
  entry('measure.cancelled', {
    data: MeasureCancelled,
    by: planning,
    subject: aMeasure('measure.cancelled'),
    apply: moving<MeasureCancelled>('measure.cancelled', (measure, { data }) => ({
      ...measure,
      because: data.reason,
    })),
  }),
  entry('measure.evaluated', {
    data: MeasureEvaluated,
    by: planning,
    subject: aMeasure('measure.evaluated'),
    apply: moving<MeasureEvaluated>('measure.evaluated', (measure, { data }) => ({
      ...measure,
      evaluation: {
        verdict: data.verdict,
        effect: data.effect,
        indicatorValue: data.indicatorValue,
        asOf: data.asOf,
      },
    })),
  }),
] as const;
