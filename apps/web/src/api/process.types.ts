import type { Schemas } from '@plankreis/api-client';

/** The dossier of one process and its parts. */
export type Process = Schemas['ProcessView'];

export type Coverage = Process['coverage']['method'];
export type CoverageBasis = NonNullable<Coverage['by']>;
export type MandateParts = Schemas['MandateParts'];
export type MandateVersion = Schemas['MandateVersionView'];
export type Authority = MandateVersion['authority'];
export type Paper = Schemas['PaperView'];
export type Signature = Schemas['SignatureView'];
export type SequenceStep = Schemas['SequenceStepView'];
export type PaperVersion = Schemas['PaperVersionView'];
export type ProposedItem = Schemas['ProposedItem'];
export type Decision = Schemas['DecisionView'];
export type DecisionItem = Schemas['DecisionItemView'];
export type Measure = Schemas['MeasureView'];
export type Votes = Schemas['Votes'];
export type ItemReport = Schemas['ItemReportView'];
export type MandateSheet = Schemas['MandateSheetView'];
export type BudgetLine = Schemas['BudgetLineView'];
export type MoneyCheck = Schemas['MoneyCheckView'];
