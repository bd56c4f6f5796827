import { LongText, Whole } from '../../schema/fields.js';

export class EntryReversed {
  @Whole(1, 1_000_000) seq!: number;
  @LongText() reason!: string;
}
