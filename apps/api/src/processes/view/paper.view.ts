import {
  Flag,
  OneOf,
  Optional,
  paperKinds,
  paperStates,
  phases,
  Text,
  type Paper,
  type PaperKind,
  type PaperState,
  type Phase,
} from '@plankreis/process';
import { AsDataList, CalendarDay, Count, TextList } from '../../http/fields.js';

export class PaperView {
  @Text() id!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @Text() title!: string;
  @Optional() @Text() reference?: string;
  @OneOf(paperStates) state!: PaperState;
  @Count() version!: number;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Text() amendsDecisionId?: string;
  @AsDataList('ProposedItem') proposedItems!: Paper['proposedItems'];
  @Flag() public!: boolean;
  /** Who wrote on the present version. */
  @TextList() drafters!: readonly string[];
  @Optional() @Text() releasedBy?: string;
  @Optional() @CalendarDay() releasedOn?: string;
  @Optional() @Text() endedBecause?: string;
}
