import {
  acts,
  bodyKinds,
  entryTypeNames,
  Flag,
  languages,
  OneOf,
  Parts,
  RequiredGroup,
  signingOffices,
  stateNames,
  type BodyKind,
  type EntryTypeName,
  type Form,
  type JsonSchema,
  type Language,
  type Model,
  type SigningOffice,
  type StateName,
} from '@plankreis/process';
import { AnyObject, Answers, AnyText, ByName, Count } from '../../platform/http/fields.js';

export class StateView {
  @OneOf(stateNames) name!: StateName;
  @AnyText() label!: string;
  @AnyText() phase!: string;
  @Flag() final!: boolean;
}

export class TransitionView {
  @OneOf(stateNames) from!: StateName;
  @OneOf(entryTypeNames) type!: EntryTypeName;
  @OneOf(stateNames) to!: StateName;
}

export class RequirementView {
  @AnyText() code!: string;
  @AnyText() text!: string;
  @AnyText() where!: string;
}

export class EntryTypeView {
  @OneOf(entryTypeNames) type!: EntryTypeName;
  /** As something to do. */
  @AnyText() label!: string;
  /** As something that happened. */
  @AnyText() fact!: string;
  @AnyText() noun!: string;
  /** JSON Schema of the data, with titles in the language and `x-field`, `x-refers`, `x-made` for forms. */
  @AnyObject() schema!: JsonSchema;
  /** How far the right of each role reaches. */
  @ByName({ type: 'string' }) rights!: Readonly<Record<string, string>>;
  /** Some colleagues must not record it although their role may. */
  @Flag() fourEyes!: boolean;
  /** What a form needs to know besides: the day meant, what is asked when, what a choice fills in. */
  @AnyObject() form!: Form;
  @Parts(() => RequirementView) requirements!: readonly RequirementView[];
}

export class TemplateFactsView {
  @AnyText() key!: string;
  @Count() version!: number;
  @AnyText() name!: string;
  @AnyText() legalBasis!: string;
  @Flag() statutory!: boolean;
  @Count() cycleMonths!: number;
  @Flag() needsApproval!: boolean;
  /** The kinds of bodies papers usually go to, in this order; those that must deliberate before; who signs besides. */
  @Answers({ type: 'array', items: { enum: [...bodyKinds] } }) sequence!: readonly BodyKind[];
  @Answers({ type: 'array', items: { enum: [...bodyKinds] } }) preliminary!: readonly BodyKind[];
  @Answers({ type: 'array', items: { enum: [...signingOffices] } }) coSigners!: readonly SigningOffice[];
  /** Whom it wants involved in which phase; `early` says that nobody can do without it. */
  @Parts(() => RequiredGroup) participation!: readonly RequiredGroup[];
}

export class ModelView {
  @Count() version!: number;
  @OneOf(languages) language!: Language;
  @Parts(() => StateView) states!: readonly StateView[];
  @Parts(() => TransitionView) transitions!: readonly TransitionView[];
  @Parts(() => EntryTypeView) entryTypes!: readonly EntryTypeView[];
  /** What is offered about a part of a process where it is shown, or to add to a list of them, in that order. */
  @Answers({
    type: 'object',
    properties: Object.fromEntries(
      Object.keys(acts).map((part) => [part, { type: 'array', items: { enum: [...entryTypeNames] } }]),
    ),
    required: Object.keys(acts),
  })
  acts!: Model['acts'];
  /** The words of every closed list, by list and value. */
  @ByName({ type: 'object', additionalProperties: { type: 'string' } })
  labels!: Readonly<Record<string, Readonly<Record<string, string>>>>;
  @Parts(() => TemplateFactsView) templates!: readonly TemplateFactsView[];
}
