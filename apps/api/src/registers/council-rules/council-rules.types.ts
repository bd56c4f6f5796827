import {
  bodyKinds,
  Cents,
  Flag,
  Named,
  OneOf,
  Optional,
  paperKinds,
  Part,
  Parts,
  Ref,
  Whole,
  type BodyKind,
  type PaperKind,
} from '@plankreis/process';
import { CalendarDay } from '../../platform/http/fields.js';
import { federalStates, type FederalState } from './working-days.js';

export class CouncilTerm {
  @CalendarDay() from!: string;
  @CalendarDay() until!: string;
}

/** A time without a budget in force; without an end it lasts until one is. */
export class InterimPeriodData {
  @CalendarDay() from!: string;
  @Optional() @CalendarDay() until?: string;
}

export class ToleranceData {
  @Whole(0, 3650) days!: number;
  @Whole(0, 100) percent!: number;
  @Cents() cents!: number;
}

export class PreliminaryRuleData {
  @OneOf(['unbudgetedMoney', 'localMatter', 'always']) when!: 'unbudgetedMoney' | 'localMatter' | 'always';
  @Optional() @Named('template') template?: string;
  @Optional() @OneOf(paperKinds) paperKind?: PaperKind;
  @Optional() @OneOf(bodyKinds) bodyKind?: BodyKind;
  @Optional() @Ref('body') bodyId?: string;
}

export class SigningDepartments {
  @Optional() @Ref('department') personnel?: string;
  @Optional() @Ref('department') legal?: string;
}

/** How the municipality's bodies work. */
export class CouncilRulesData {
  /** Whose public holidays count. */
  @OneOf(federalStates) federalState!: FederalState;
  /** Working days between invitation and session. */
  @Whole(0, 60) invitationDays!: number;
  @Parts(() => CouncilTerm, 50) terms!: CouncilTerm[];
  /** Whether papers that are undecided at the end of a term lapse. */
  @Flag() papersLapse!: boolean;
  /** Months after which a report from which no measure follows counts as one without consequence. */
  @Whole(1, 120) reportMonths!: number;
  /** How far a head may change a running mandate without the council. */
  @Part(() => ToleranceData) tolerance!: ToleranceData;
  @Parts(() => PreliminaryRuleData, 100) preliminary!: PreliminaryRuleData[];
  @Part(() => SigningDepartments) signers!: SigningDepartments;
  /** When there was or is no budget in force. */
  @Optional() @Parts(() => InterimPeriodData, 50) interim?: InterimPeriodData[];
}
