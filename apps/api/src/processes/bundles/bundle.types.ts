import {
  consultationRoles,
  Flag,
  LongText,
  OneOf,
  Optional,
  paperKinds,
  paperStates,
  Parts,
  PastDay,
  Text,
  Whole,
  type Consultation,
  type ConsultationRole,
  type DecisionResult,
  type Paper,
  type PaperKind,
  type PaperState,
} from '@plankreis/process';
import { OfProcessView } from '../view/of-process.view.js';
import {
  AnyObject,
  AnyText,
  AsDataList,
  CalendarDay,
  Count,
  TextOrNull,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { own } from '../record/own-entries.js';

/** What is recorded once for a bundle and stands in the journal of each of its processes. */
export const bundleEntries = [own.scheduled, own.rescheduled, own.held, own.decided] as const;
export type BundleEntryName = (typeof bundleEntries)[number];

export const MOST_MEMBERS = 20;

/** A process as the caller has seen it. */
export class BundledProcess {
  @Text(64) processId!: string;
  @Whole(1, 1_000_000_000) version!: number;
}

export class BundledPaper extends BundledProcess {
  @Text(64) paperId!: string;
}

export class BundleRequest {
  @Text() title!: string;
  @Optional() @Text(100) reference?: string;
  @Parts(() => BundledPaper, MOST_MEMBERS) members!: BundledPaper[];
}

export class BundleGrowthRequest {
  @Parts(() => BundledPaper, MOST_MEMBERS) members!: BundledPaper[];
  /** Where the bundle is on the agenda of a session too near for an invitation in time. */
  @Optional() @LongText() shortNoticeBecause?: string;
}

export class BundleMemberEntry extends BundledProcess {
  /** What is different for this one: items and their results, a result of its own. */
  @Optional() @AnyObject() data?: object;
}

export class BundleEntryRequest {
  @OneOf(bundleEntries) type!: BundleEntryName;
  /** What is the same for all of them. */
  @AnyObject() data!: object;
  @Optional() @PastDay() occurredOn?: string;
  @Optional() @Text(500) basis?: string;
  /** Every process whose paper is still before the council. */
  @Parts(() => BundleMemberEntry, MOST_MEMBERS) members!: BundleMemberEntry[];
}

export class BundleablePapersQuery extends PageQuery {
  /** Words that all occur in the title of the paper. */
  @Optional() @Text(200) q?: string;
}

export class BundlePaperView extends OfProcessView {
  @AnyText() paperId!: string;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @OneOf(paperStates) state!: PaperState;
}

export class BundleablePaperList {
  @Parts(() => BundlePaperView) items!: readonly BundlePaperView[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

export class BundleMember extends BundlePaperView {
  /** Neither decided nor given up: what is recorded for the bundle is recorded here too. */
  @Flag() open!: boolean;
  @AsDataList('ProposedItem') proposedItems!: Paper['proposedItems'];
}

export class BundleItemResult {
  @Count() no!: number;
  @AnyText() result!: DecisionResult;
}

export class BundleResult {
  @AnyText() processId!: string;
  @AnyText() paperId!: string;
  @AnyText() resultCode!: NonNullable<Consultation['resultCode']>;
  /** What became of its items, where the body decided. */
  @Parts(() => BundleItemResult) items!: readonly BundleItemResult[];
}

export class BundleConsultation {
  @AnyText() consultationId!: string;
  @AnyText() bodyId!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @CalendarDay() sessionOn!: string;
  /** The processes in which it has its result, with that. */
  @Parts(() => BundleResult) results!: readonly BundleResult[];
  /** Whether an open paper of the bundle still waits for its result there. */
  @Flag() waiting!: boolean;
}

/** Several papers that the council gets as one submission. */
export class BundleView {
  @AnyText() id!: string;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @Parts(() => BundleMember) members!: readonly BundleMember[];
  /** By day. */
  @Parts(() => BundleConsultation) consultations!: readonly BundleConsultation[];
  /** No body has dealt with it: papers can still join. */
  @Flag() takesPapers!: boolean;
}

export class BundleMade {
  /** The id of the bundle. */
  @AnyText() id!: string;
}
