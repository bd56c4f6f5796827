import type { BudgetPlanned } from '../entries/budget/data.js';
import type { DecisionItemData, DecisionRecorded } from '../entries/decision/data.js';
import type { MandateParts } from '../entries/mandate/data.js';
import type { MeasureFields } from '../entries/measure/data.js';
import type { ProposedItem } from '../entries/paper/data.js';
import type { TopicSubmitted } from '../entries/topic/data.js';

/** Data as it is usually sent; a test says only what it wants otherwise. */
export const submission: TopicSubmitted = {
  title: 'Wohnungsnotfallhilfe',
  template: 'socialPlanning',
  area: 'Landkreis Musterau',
  origin: 'council',
  department: 'social',
};

/** A mandate with every part of model 2.2. */
export const wholeMandate: MandateParts = {
  method: 'Quantitative Bestandsaufnahme, Interviews, zwei Fachtage',
  questions: ['Wer ist von Wohnungslosigkeit bedroht?', 'Welche Hilfen fehlen?'],
  throughPhase: 'evaluation',
  area: 'Landkreis Musterau',
  startOn: '2024-06-01',
  endOn: '2025-12-31',
  staff: [{ year: 2024, fte: 0.5, source: 'existing' }],
  noExtraCostBecause: 'Die Planung wird mit vorhandenem Personal geleistet.',
  inactionConsequences: {
    shortTerm: 'Die Notunterkunft bleibt überbelegt.',
    longTerm: 'Die Kosten der Unterbringung steigen.',
  },
  alternatives: 'Ein Gutachten durch Dritte',
  discretionary: true,
  participationConcept: 'Träger und Betroffene in zwei Werkstätten',
  affectedPlans: [{ plan: 'Altenhilfeplanung', coordination: 'agreed' }],
  inclusionCheck: 'Barrierefreiheit wird je Einrichtung erhoben.',
};

/** A measure with everything model 2.4 asks for. */
export const wholeMeasure: MeasureFields = {
  ownerId: 'paul',
  startOn: '2025-06-01',
  endOn: '2027-05-31',
  consequences: {
    building: { noneBecause: 'Vorhandene Räume genügen.' },
    staff: { text: 'Eine Stelle' },
    organisation: { text: 'Eigene Fachstelle' },
    finance: { text: '80.000 Euro im Jahr' },
  },
  indicator: { name: 'Räumungen', unit: 'je Jahr', baseline: 120, target: 60, targetOn: '2027-05-31' },
  funding: 'Kreishaushalt',
  followOnCostCents: 8_000_000,
};

export const commissionItem: ProposedItem = {
  no: 1,
  text: 'Die Verwaltung wird mit der Planung beauftragt.',
  kind: 'commission',
};

/** An adopted item that commissions the planning. */
export const commission = (more: Partial<DecisionItemData> = {}): DecisionItemData => ({
  ...commissionItem,
  result: 'adopted',
  ...more,
});

/** An adopted item about one measure. */
export const adoptMeasure = (measureId: string, more: Partial<DecisionItemData> = {}): DecisionItemData => ({
  no: 1,
  text: 'Die Maßnahme wird beschlossen.',
  kind: 'adoptMeasure',
  measureId,
  result: 'adopted',
  ...more,
});

/** A decision of the council on a paper; adopted unless told. */
export const decided = (
  paperId: string,
  decidedOn: string,
  more: Partial<DecisionRecorded> = {},
): DecisionRecorded => ({
  paperId,
  bodyId: 'council',
  decidedOn,
  resultCode: 'adopted',
  items: [commission()],
  ...more,
});

/** A line of the process's own budget. */
export const processLine: BudgetPlanned = {
  owner: { kind: 'process' },
  year: 2024,
  account: { scheme: 'Produkt/Sachkonto', code: '351.01/5271' },
  kind: 'expense',
  class: 'operating',
  purpose: 'Werkstätten',
  plannedCents: 1_500_000,
};

/** A line of a measure's budget. */
export const measureLine = (measureId: string): BudgetPlanned => ({
  ...processLine,
  owner: { kind: 'measure', measureId },
  year: 2025,
  purpose: 'Fachstelle',
  plannedCents: 8_000_000,
});
