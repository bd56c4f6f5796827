import {
  commissionings,
  coverageStatuses,
  Flag,
  InheritedItem,
  lights,
  OneOf,
  Optional,
  origins,
  Part,
  Parts,
  phases,
  signalKinds,
  stateNames,
  urgencies,
  waitingFor,
  type Commissioning,
  type Coverage,
  type Light,
  type Origin,
  type Signal,
  type StateName,
  type Urgency,
  type WaitingFor,
} from '@plankreis/process';
import {
  Answers,
  AnyText,
  ByName,
  CalendarDay,
  Count,
  OrNull,
  TextList,
} from '../../platform/http/fields.js';
import { AnalysisView, FindingView, IndicatorValueView, RecommendationView } from './analysis.view.js';
import { DecisionView } from './decision.view.js';
import { MandateView } from './mandate.view.js';
import { MeasureView } from './measure.view.js';
import { BudgetLineView, GrantView, MoneyCheckView, PostView } from './money.view.js';
import { CrossCuttingView, PlanRelationView } from './dependency.view.js';
import { ParticipationView } from './participation.view.js';
import { PaperView } from './paper.view.js';
import { DocumentView, DutyView, NoteView, ResponsibilityView, StepView } from './work.view.js';
import { Named } from '../../platform/http/named.js';

export class TemplateView {
  @AnyText() key!: string;
  @Count() version!: number;
  @AnyText() name!: string;
}

export class ParkedView {
  @AnyText() reason!: string;
  @CalendarDay() reviewOn!: string;
  @OneOf(waitingFor) waitingFor!: WaitingFor;
  /** The one window it waits for. */
  @Optional() @AnyText() windowId?: string;
}

export class SignalView {
  @OneOf([...signalKinds, 'window']) kind!: Signal['kind'];
  @AnyText() source!: string;
  @CalendarDay() notedOn!: string;
  @Optional() @AnyText() note?: string;
  /** The window in which it was taken up again. */
  @Optional() @AnyText() windowId?: string;
}

export class ApprovalView {
  @Flag() granted!: boolean;
  @AnyText() document!: string;
  @CalendarDay() on!: string;
  @Optional() @AnyText() grounds?: string;
  @Optional() @CalendarDay() resubmitBy?: string;
}

export class EvaluationView {
  @CalendarDay() startedOn!: string;
  @Optional() @AnyText() verdict?: string;
  @Optional() @AnyText() summary?: string;
  @Optional() @AnyText() reportedToBodyId?: string;
  @Optional() @CalendarDay() reportedOn?: string;
}

export class EndedView {
  @CalendarDay() on!: string;
  @AnyText() reason!: string;
}

export class FacetView {
  @AnyText() value!: string;
  @TextList() reasons!: readonly string[];
}

/** The worst facet, and which ones are as bad as that. */
export class LightView {
  @OneOf(lights) light!: Light;
  @TextList() facets!: readonly string[];
}

const phaseCoverage = {
  type: 'object',
  properties: {
    status: { enum: [...coverageStatuses] },
    by: {
      oneOf: [
        {
          type: 'object',
          properties: { decisionId: { type: 'string' }, itemNo: { type: 'integer' } },
          required: ['decisionId', 'itemNo'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { norm: { type: 'string' } },
          required: ['norm'],
          additionalProperties: false,
        },
      ],
    },
  },
  required: ['status'],
  additionalProperties: false,
};

export const coverageSchema = {
  type: 'object',
  properties: Object.fromEntries(phases.map((phase) => [phase, phaseCoverage])),
  required: [...phases],
  additionalProperties: false,
};

/** A process as its page shows it: everything known about it that the caller may see. */
export class ProcessView {
  @AnyText() id!: string;
  @AnyText() number!: string;
  @Count() version!: number;
  @OneOf(stateNames) state!: StateName;
  @AnyText() phase!: string;
  @Flag() final!: boolean;
  @CalendarDay() since!: string;
  @AnyText() title!: string;
  @Optional() @AnyText() summary?: string;
  @AnyText() area!: string;
  @OneOf(origins) origin!: Origin;
  @Part(() => Named) department!: Named;
  @OneOf(urgencies) urgency!: Urgency;
  @Part(() => TemplateView) template!: TemplateView;
  @Flag() statutory!: boolean;
  @Optional() @AnyText() statutoryBasis?: string;
  @CalendarDay() submittedOn!: string;
  @Optional() @AnyText() predecessorId?: string;
  @Optional() @AnyText() successorId?: string;
  /** A plan or decision from before this program that it starts from, and until when that holds. */
  @Optional() @AnyText() earlierPlan?: string;
  @Optional() @CalendarDay() earlierPlanUntil?: string;
  /** What the previous cycle left for this one. */
  @Parts(() => InheritedItem) inherited!: readonly InheritedItem[];
  @Optional() @Part(() => ParkedView) parked?: ParkedView;
  @Parts(() => SignalView) signals!: readonly SignalView[];
  @OrNull(() => MandateView) mandate!: MandateView | null;
  /** The plans it touches, those with which nothing is agreed yet among them. */
  @Parts(() => PlanRelationView) planRelations!: readonly PlanRelationView[];
  @Parts(() => CrossCuttingView) crossCutting!: readonly CrossCuttingView[];
  @Answers(coverageSchema) coverage!: Coverage;
  @OneOf(commissionings) commissioning!: Commissioning;
  @ByName({ $ref: '#/components/schemas/FacetView' }) facets!: Readonly<Record<string, FacetView>>;
  @Part(() => LightView) light!: LightView;
  @Parts(() => PaperView) papers!: readonly PaperView[];
  @Parts(() => DecisionView) decisions!: readonly DecisionView[];
  @Optional() @Part(() => AnalysisView) analysis?: AnalysisView;
  @Parts(() => FindingView) findings!: readonly FindingView[];
  /** The indicators of the register that it looks at. */
  @TextList() indicatorIds!: readonly string[];
  @Parts(() => IndicatorValueView) indicatorValues!: readonly IndicatorValueView[];
  @Parts(() => RecommendationView) recommendations!: readonly RecommendationView[];
  @Parts(() => MeasureView) measures!: readonly MeasureView[];
  /** With their sums and everything that happened to their money. */
  @Parts(() => BudgetLineView) budgetLines!: readonly BudgetLineView[];
  @Parts(() => GrantView) grants!: readonly GrantView[];
  @Parts(() => PostView) posts!: readonly PostView[];
  /** What is found about the money today. */
  @Parts(() => MoneyCheckView) moneyFindings!: readonly MoneyCheckView[];
  @Optional() @Part(() => ApprovalView) approval?: ApprovalView;
  @Optional() @Part(() => EvaluationView) evaluation?: EvaluationView;
  @Parts(() => ResponsibilityView) responsibilities!: readonly ResponsibilityView[];
  @OrNull(() => Named) accountable!: Named | null;
  @Parts(() => StepView) steps!: readonly StepView[];
  @Part(() => ParticipationView) participation!: ParticipationView;
  @Parts(() => DutyView) duties!: readonly DutyView[];
  @Parts(() => DocumentView) documents!: readonly DocumentView[];
  @Parts(() => NoteView) notes!: readonly NoteView[];
  @Optional() @OneOf(stateNames) suspendedFrom?: StateName;
  @Optional() @AnyText() suspendedBecause?: string;
  @Optional() @CalendarDay() suspendedUntil?: string;
  @Optional() @Part(() => EndedView) ended?: EndedView;
  /** The states it has been in, oldest first, ending with the present one. */
  @Answers({ type: 'array', items: { enum: [...stateNames] } }) path!: readonly StateName[];
}
