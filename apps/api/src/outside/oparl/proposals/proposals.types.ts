import { confidences, type Confidence } from '@plankreis/oparl';
import { OneOf, Optional, Part, Parts, Ref, Text, Whole, entryTypeNames } from '@plankreis/process';
import { Transform } from 'class-transformer';
import {
  AnyObject,
  AnyText,
  CalendarDay,
  Count,
  Instant,
  TextOrNull,
} from '../../../platform/http/fields.js';
import { changeKinds, type ChangeKind } from './changes.js';
import { proposalStates, type ProposalState } from './proposals.js';

const number = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
);

export class ProposalQuery {
  @Optional() @OneOf(proposalStates) state?: ProposalState;
  @Optional() @Ref('process') process?: string;
  /** `next` of the page before. */
  @Optional() @Text(200) cursor?: string;
  @Optional() @number @Whole(1, 200) limit?: number;
}

/** A consultation as it is published, in short. */
export class PublishedConsultation {
  @Optional() @AnyText() address?: string;
  @Optional() @AnyText() body?: string;
  @Optional() @CalendarDay() sessionOn?: string;
  @Optional() @AnyText() resultLabel?: string;
}

/** An entry to be checked, corrected and recorded by a person. */
export class EntryProposedView {
  @OneOf(entryTypeNames) type!: string;
  /** What is not known is left out. */
  @AnyObject() data!: object;
  @Optional() @CalendarDay() occurredOn?: string;
  @AnyText() basis!: string;
  /** How the result was read: how sure, and by what. */
  @Optional() @OneOf(confidences) confidence?: Confidence;
  @Optional() @AnyText() reason?: string;
}

/** A change found in a council information system. */
export class ProposalView {
  @AnyText() id!: string;
  @AnyText() linkId!: string;
  @AnyText() systemId!: string;
  @AnyText() systemName!: string;
  @AnyText() processId!: string;
  @AnyText() processNumber!: string;
  @AnyText() processTitle!: string;
  /** Of the process, to be named when it is taken over. */
  @Count() version!: number;
  @AnyText() paperId!: string;
  @AnyText() paperTitle!: string;
  @Optional() @AnyText() paperReference?: string;
  @OneOf(changeKinds) kind!: ChangeKind;
  @Optional() @AnyText() consultationId?: string;
  @Optional() @Part(() => PublishedConsultation) theirs?: PublishedConsultation;
  @Instant() foundAt!: string;
  @OneOf(proposalStates) state!: ProposalState;
  /** What would be recorded; none where it is a mere hint. */
  @Optional() @Part(() => EntryProposedView) entry?: EntryProposedView;
  /** The person who took it over or dismissed it. */
  @Optional() @AnyText() closedBy?: string;
  @Optional() @Instant() closedAt?: string;
  @Optional() @AnyText() reason?: string;
  /** The entry that was recorded for it. */
  @Optional() @Count() seq?: number;
}

export class ProposalList {
  @Parts(() => ProposalView) items!: ProposalView[];
  /** `cursor` of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

export class Dismissal {
  @Text(2000) reason!: string;
}
