import { Decimal, LongText, NewId, OneOf, Optional, Part, Ref, Text, Year } from '../../schema/fields.js';
import { staffSources, type StaffSource } from '../../vocabulary/vocabulary.js';
import { LineOwner } from '../budget/data.js';

export class PostPlanned {
  @NewId('post') postId?: string;
  @Text() title!: string;
  @Part(() => LineOwner) owner!: LineOwner;
  @Decimal(2, 0, 1000) fte!: number;
  @OneOf(staffSources) source!: StaffSource;
  @Optional() @Text(60) grade?: string;
  @Year() year!: number;
  /** The last year it is needed, where that is not the same. */
  @Optional() @Year() untilYear?: number;
}

export class PostPlaced {
  @Ref('post') postId!: string;
  /** Its number in the establishment plan. */
  @Text(60) number!: string;
  /** The year of that plan. */
  @Year() year!: number;
}

export class PostCancelled {
  @Ref('post') postId!: string;
  @LongText() reason!: string;
}
