import type { Attempt } from '../../contract/attempt.js';
import { entry, type Subject } from '../../contract/entry.js';
import { when } from '../../contract/requirement.js';
import { planning } from '../../contract/rights.js';
import { signedAnew } from '../../council/papers.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Measure } from '../../dossier/measures.js';
import { byId, withPart } from '../../dossier/parts.js';
import { measureTakes, moveMeasure, type MeasureEvent } from '../../machines/measure.js';
import type { Fault } from '../../schema/validate.js';
import { types } from '../../vocabulary/entry-types.js';
import {
  MeasureCancelled,
  MeasureCompleted,
  MeasureEvaluated,
  MeasureFunded,
  MeasureNamed,
  MeasureProposed,
  MeasureRevised,
  MeasureStopped,
  type MeasureFields,
} from './data.js';
import {
  decided,
  funded,
  linePlanned,
  measureOf,
  ownLines,
  paidFor,
  paidUnconditionally,
  someLine,
  type Named,
  whatBecameOfMeasure,
} from './requirements.js';

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
  because: [
    whatBecameOfMeasure,
    // What was decided and has no money yet cannot begin: that is to be said, not its state alone.
    ...when<Partial<Named>>(
      (dossier, attempt) =>
        event === types.measure.started && measureOf(dossier, attempt)?.state === 'decided',
      funded,
    ),
  ],
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
