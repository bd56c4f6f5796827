import {
  Flag,
  OneOf,
  Optional,
  paperKinds,
  paperStates,
  phases,
  type Paper,
  type PaperKind,
  type PaperState,
  type Phase,
} from '@plankreis/process';
import { AnyText, AsDataList, CalendarDay, Count, TextList } from '../../http/fields.js';

export class PaperView {
  @AnyText() id!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @OneOf(paperStates) state!: PaperState;
  @Count() version!: number;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @AnyText() amendsDecisionId?: string;
  @AsDataList('ProposedItem') proposedItems!: Paper['proposedItems'];
  @Flag() public!: boolean;
  /** Who wrote on the present version. */
  @TextList() drafters!: readonly string[];
  @Optional() @AnyText() releasedBy?: string;
  @Optional() @CalendarDay() releasedOn?: string;
  @Optional() @AnyText() endedBecause?: string;
}
