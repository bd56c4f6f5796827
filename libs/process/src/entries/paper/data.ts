import {
  Cents,
  Day,
  Flag,
  LongText,
  Named,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  Whole,
} from '../../schema/fields.js';
import {
  itemKinds,
  paperKinds,
  phases,
  signatureVerdicts,
  type ItemKind,
  type PaperKind,
  type Phase,
  type SignatureVerdict,
} from '../../vocabulary/vocabulary.js';
import { MandateParts } from '../mandate/data.js';

export class PaperCoSigned {
  @Ref('paper') paperId!: string;
  /** The id of a department, or `treasury`. */
  @Named('unit') unit!: string;
  @Whole(1, 100_000) version!: number;
  @OneOf(signatureVerdicts) verdict!: SignatureVerdict;
  @Optional() @LongText() comment?: string;
}

export class ProposedItem {
  @Whole(1, 500) no!: number;
  @LongText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Ref('measure') measureId?: string;
  @Optional() @Cents() amountCents?: number;
  @Optional() @Day() dueOn?: string;
}

export class PaperDrafted {
  @NewId('paper') paperId?: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @Text() title!: string;
  @Optional() @Text(100) reference?: string;
  @Optional() @Ref('decision') amendsDecisionId?: string;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Parts(() => ProposedItem) proposedItems!: ProposedItem[];
  @Optional() @Part(() => MandateParts) mandateChanges?: MandateParts;
  @Optional() @Flag() public?: boolean;
}

export class PaperChanges {
  @Optional() @Text() title?: string;
  @Optional() @Text(100) reference?: string;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Part(() => MandateParts) mandateChanges?: MandateParts;
  @Optional() @Flag() public?: boolean;
}

export class PaperRevised {
  @Ref('paper') paperId!: string;
  @Part(() => PaperChanges) changes!: PaperChanges;
  @Optional() @Parts(() => ProposedItem) proposedItems?: ProposedItem[];
}

export class PaperReleased {
  @Ref('paper') paperId!: string;
  @Optional() @LongText() overrideBecause?: string;
}

export class PaperWithdrawn {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}

export class PaperLapsed {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}
