import { confidences, resultCodes, type Confidence, type ResultCode } from '@plankreis/oparl';
import {
  consultationRoles,
  Flag,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  type ConsultationRole,
} from '@plankreis/process';
import { AnyText, Count, TextList } from '../../../platform/http/fields.js';

/** A result as it is printed, with what the body was asked to do. */
export class ReadingRequest {
  @OneOf(consultationRoles) role!: ConsultationRole;
  @Text(2000) label!: string;
  @Optional() @Ref('body') bodyId?: string;
}

export class VotesRead {
  @Optional() @Count() yes?: number;
  @Optional() @Count() no?: number;
  @Optional() @Count() abstain?: number;
  @Optional() @Count() excluded?: number;
}

/** What a result label says, as a proposal that a person confirms. */
export class ResultRead {
  /** None where it cannot be told. */
  @Optional() @OneOf(resultCodes) code?: ResultCode;
  @OneOf(confidences) confidence!: Confidence;
  /** What the reading rests on, in words. */
  @AnyText() reason!: string;
  @Optional() @Part(() => VotesRead) votes?: VotesRead;
}

const ruleCodes = [...resultCodes, 'unknown', 'nothing'] as const;

/** A row of the table by which result labels are read. */
export class ResultRuleData {
  /** The phrase to look for; `*` stands for any letters, `|` parts alternatives, `…` stands for any words. */
  @Text(1000) pattern!: string;
  /** The role it holds in; every one where left out. */
  @Optional() @OneOf(consultationRoles) role?: ConsultationRole;
  @OneOf(ruleCodes) code!: (typeof ruleCodes)[number];
  @OneOf(confidences) confidence!: Confidence;
  @Text(200) reason!: string;
  /** Holds only where the rest of the label says nothing. */
  @Optional() @Flag() alone?: boolean;
}

/** A rule that comes with the program; it may hold in several roles. */
export class ShippedRule {
  @AnyText() pattern!: string;
  @Optional() @TextList() roles?: readonly string[];
  @OneOf(ruleCodes) code!: (typeof ruleCodes)[number];
  @OneOf(confidences) confidence!: Confidence;
  @AnyText() reason!: string;
  @Optional() @Flag() alone?: boolean;
}

export class ReadingRulesRequest {
  @Parts(() => ResultRuleData, 500) rules!: ResultRuleData[];
}

export class ReadingRulesView {
  /** The municipality's own, which come first. */
  @Parts(() => ResultRuleData, 500) rules!: readonly ResultRuleData[];
  @Parts(() => ShippedRule, 2000) shipped!: readonly ShippedRule[];
}
