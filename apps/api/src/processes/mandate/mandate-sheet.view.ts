import {
  commissionings,
  Flag,
  objectionOutcomes,
  objectors,
  OneOf,
  Optional,
  Part,
  Parts,
  phases,
  type Commissioning,
  type Coverage,
  type Phase,
} from '@plankreis/process';
import { Answers, AnyText, CalendarDay, Count } from '../../http/fields.js';
import { DecisionView } from '../view/decision.view.js';
import { MandateVersionView } from '../view/mandate.view.js';
import { coverageSchema } from '../view/process.view.js';
import { DutyView } from '../view/work.view.js';

export class SheetCondition {
  @AnyText() decisionId!: string;
  @Count() itemNo!: number;
  @AnyText() text!: string;
  @Optional() @CalendarDay() metOn?: string;
}

export class SheetObjection {
  @AnyText() decisionId!: string;
  @OneOf(objectors) by!: string;
  @AnyText() grounds!: string;
  @CalendarDay() on!: string;
  @Optional() @OneOf(objectionOutcomes) outcome?: string;
}

export class YearCost {
  @Count() year!: number;
  @Count() cents!: number;
}

export class SheetMoney {
  @Count() askedCents!: number;
  @Count() coverCents!: number;
  @Parts(() => YearCost) byYear!: readonly YearCost[];
}

export class MandateSheetView {
  @AnyText() number!: string;
  @AnyText() title!: string;
  @Flag() statutory!: boolean;
  @OneOf(commissionings) commissioning!: Commissioning;
  /** The mandate in force. */
  @Optional() @Part(() => MandateVersionView) version?: MandateVersionView;
  /** The decision it came from. */
  @Optional() @Part(() => DecisionView) decision?: DecisionView;
  @Answers(coverageSchema) coverage!: Coverage;
  @Answers({ type: 'array', items: { enum: [...phases] } }) notCovered!: readonly Phase[];
  @Parts(() => SheetCondition) conditions!: readonly SheetCondition[];
  @Parts(() => SheetObjection) objections!: readonly SheetObjection[];
  @Part(() => SheetMoney) money!: SheetMoney;
  @Parts(() => DutyView) openDuties!: readonly DutyView[];
}
