import { confidences, resultCodes, type Confidence, type Mark, type ResultCode } from '@plankreis/oparl';
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
import { AnyText, Answers, CalendarDay, Count, Instant, TextList } from '../../../platform/http/fields.js';
import { FaultTold } from '../connection/fault.js';
import { ProposalView } from '../proposals/proposals.types.js';
import { VotesRead } from '../reading/reading.types.js';

export class LinkQuery {
  @Optional() @Ref('process') process?: string;
  @Optional() @Ref('paper') paper?: string;
}

export class LinkRequest {
  @Ref('process') processId!: string;
  @Ref('paper') paperId!: string;
  @Text(64) systemId!: string;
  /** Of the paper over there. */
  @Text(2000) address!: string;
}

export class LinkView {
  @AnyText() id!: string;
  @AnyText() processId!: string;
  @AnyText() paperId!: string;
  @AnyText() systemId!: string;
  @AnyText() systemName!: string;
  @AnyText() address!: string;
  /** The person who linked it. */
  @AnyText() linkedBy!: string;
  @Instant() linkedAt!: string;
  @Instant() readAt!: string;
  /** Why it could not be read when it was looked at last. */
  @Optional() @Part(() => FaultTold) fault?: FaultTold;
  /** Its number, name and page over there. */
  @Optional() @AnyText() reference?: string;
  @Optional() @AnyText() name?: string;
  @Optional() @AnyText() web?: string;
}

export class LinkList {
  @Parts(() => LinkView) items!: LinkView[];
}

export class OurStep {
  @Optional() @AnyText() consultationId?: string;
  @Optional() @AnyText() decisionId?: string;
  @AnyText() bodyId!: string;
  @AnyText() body!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @CalendarDay() on!: string;
  @Flag() public!: boolean;
  @Optional() @AnyText() resultCode?: string;
  @Optional() @AnyText() resultLabel?: string;
}

export class ReadingView {
  /** None where it cannot be told. */
  @Optional() @OneOf(resultCodes) code?: ResultCode;
  @OneOf(confidences) confidence!: Confidence;
  @AnyText() reason!: string;
  @Optional() @Part(() => VotesRead) votes?: VotesRead;
}

export class TheirStep {
  @Optional() @AnyText() address?: string;
  @Optional() @OneOf(consultationRoles) role?: ConsultationRole;
  @Optional() @AnyText() roleLabel?: string;
  @Optional() @AnyText() body?: string;
  @Optional() @AnyText() bodyAddress?: string;
  /** The body of ours it is, where that is known. */
  @Optional() @AnyText() bodyId?: string;
  @Optional() @CalendarDay() sessionOn?: string;
  @Optional() @AnyText() sessionName?: string;
  @Optional() @Flag() cancelled?: boolean;
  @Optional() @AnyText() agendaNumber?: string;
  @Optional() @Flag() public?: boolean;
  @Optional() @AnyText() resultLabel?: string;
  @Optional() @AnyText() resolutionText?: string;
  @Part(() => ReadingView) reading!: ReadingView;
}

const marks: readonly Mark[] = [
  'same',
  'missingHere',
  'missingThere',
  'otherDay',
  'otherRole',
  'otherResult',
  'resultMissingHere',
];

export class ComparedView {
  /** What is different; `same` where nothing is. */
  @Answers({ type: 'array', items: { type: 'string', enum: marks } }) marks!: readonly Mark[];
  @Optional() @Part(() => OurStep) ours?: OurStep;
  @Optional() @Part(() => TheirStep) theirs?: TheirStep;
  /** Open proposals about it. */
  @TextList() proposalIds!: readonly string[];
}

export class PublishedFile {
  @OneOf(['main', 'auxiliary']) role!: 'main' | 'auxiliary';
  @Optional() @AnyText() name?: string;
  @Optional() @AnyText() address?: string;
  @Optional() @AnyText() download?: string;
  @Optional() @AnyText() mimeType?: string;
  @Optional() @Count() size?: number;
  @Optional() @AnyText() date?: string;
}

/** A part that could not be read: it is unknown, not withdrawn. */
export class UnreadPart {
  @OneOf(['consultation', 'session', 'agendaItem', 'body']) what!: string;
  @AnyText() address!: string;
  @Part(() => FaultTold) fault!: FaultTold;
}

/** A hint that the public record leaves something out. */
export class GapHint {
  /** The consultation over there it is about. */
  @Optional() @AnyText() body?: string;
  @Optional() @CalendarDay() sessionOn?: string;
  @OneOf(['noSession', 'notResumed', 'notPublic', 'unread']) hint!: string;
}

/** The way of a paper as it is held here beside the one that is published. */
export class ComparisonView {
  @Part(() => LinkView) link!: LinkView;
  /** Of the process. */
  @Count() version!: number;
  @Parts(() => ComparedView) steps!: readonly ComparedView[];
  @Parts(() => PublishedFile) files!: readonly PublishedFile[];
  @Parts(() => UnreadPart) unread!: readonly UnreadPart[];
  @Parts(() => GapHint) gaps!: readonly GapHint[];
  @Parts(() => ProposalView) proposals!: readonly ProposalView[];
}
