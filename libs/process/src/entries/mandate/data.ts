import {
  Cents,
  Day,
  Decimal,
  LongText,
  OneOf,
  Only,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  Text,
  Texts,
  Year,
} from '../../schema/fields.js';
import {
  coordinations,
  mandateKinds,
  phases,
  staffSources,
  type Coordination,
  type MandateKind,
  type Phase,
  type StaffSource,
} from '../../vocabulary/vocabulary.js';
import { CoverShare } from '../budget/data.js';

export class StaffShare {
  @Year() year!: number;
  @Decimal(2, 0, 1000) fte!: number;
  @OneOf(staffSources) source!: StaffSource;
}

export class InactionConsequences {
  @Optional() @LongText() shortTerm?: string;
  @Optional() @LongText() longTerm?: string;
}

export class AffectedPlan {
  @Text() plan!: string;
  /** The process that plan is, where it is tracked here too. */
  @Optional() @Ref('process') processId?: string;
  @OneOf(coordinations) coordination!: Coordination;
  /** Who sees to it. */
  @Optional() @Ref('person') coordinatorId?: string;
  /** The department that plan belongs to: it signs. */
  @Optional() @Ref('department') unitId?: string;
  @Optional() @LongText() note?: string;
}

/** The parts of a mandate (model 2.2); each may be worked on alone. */
export class MandateParts {
  @Optional() @LongText() method?: string;
  @Optional() @Texts() questions?: string[];
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Text() area?: string;
  @Optional() @Day() startOn?: string;
  @Optional() @Day() endOn?: string;
  @Optional() @Parts(() => StaffShare, 200) staff?: StaffShare[];
  @Optional() @LongText() noExtraCostBecause?: string;
  @Optional() @Parts(() => CoverShare, 50) cover?: CoverShare[];
  @Optional() @Part(() => InactionConsequences) inactionConsequences?: InactionConsequences;
  @Optional() @LongText() alternatives?: string;
  @Optional() @Text() statutoryBasis?: string;
  @Optional() @Only(true) discretionary?: true;
  @Optional() @LongText() participationConcept?: string;
  @Optional() @Parts(() => AffectedPlan) affectedPlans?: AffectedPlan[];
  @Optional() @LongText() inclusionCheck?: string;
}

export class MandateStarted {
  @OneOf(mandateKinds) kind!: MandateKind;
  @Ref('person') plannerId!: string;
}

export class MandateRevised {
  @Part(() => MandateParts) changes!: MandateParts;
}

export class MandateStatutoryStarted {
  @Text() norm!: string;
  @Ref('body') noticeBodyId!: string;
  @PastDay() noticeOn!: string;
  @OneOf(phases) throughPhase!: Phase;
}

export class AmendmentChanges {
  @Optional() @Day() endOn?: string;
  @Optional() @Cents() processCostCents?: number;
  @Optional() @LongText() method?: string;
}

export class AmendmentApplied {
  @Part(() => AmendmentChanges) changes!: AmendmentChanges;
  @LongText() reason!: string;
}
