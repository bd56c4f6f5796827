import {
  consultationRoles,
  Flag,
  objectors,
  OneOf,
  Optional,
  paperKinds,
  paperStates,
  Part,
  Parts,
  Ref,
  type ConsultationRole,
  type Objector,
  type PaperKind,
  type PaperState,
} from '@plankreis/process';
import { AnyText, CalendarDay, Count, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { MissingView } from '../../processes/next/next.view.js';
import { Named } from '../../platform/http/named.js';
import { OfProcessView } from '../../processes/view/of-process.view.js';

export class SessionsQuery extends PageQuery {
  /** The first day, and the last. */
  @Optional() @CalendarDay() from?: string;
  @Optional() @CalendarDay() until?: string;
  @Optional() @Ref('body') body?: string;
  /** Only consultations whose result is not known yet. */
  @Optional() @OneOf(['true']) withoutResult?: 'true';
  /** By day, the first first, unless said otherwise. */
  @Optional() @OneOf(['sessionOn', '-sessionOn']) sort?: 'sessionOn' | '-sessionOn';
}

/** A bundle of papers. */
export class BundleName {
  @AnyText() id!: string;
  @AnyText() title!: string;
}

/** A consultation of one process's paper, as a session shows it. */
export class SessionConsultation {
  @AnyText() consultationId!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @Flag() public!: boolean;
  @Optional() @AnyText() resultCode?: string;
  @AnyText() paperId!: string;
  @AnyText() paperTitle!: string;
  @Optional() @AnyText() paperReference?: string;
  @OneOf(paperKinds) paperKind!: PaperKind;
  @OneOf(paperStates) paperState!: PaperState;
  /** With what the paper goes to the council, as one submission. */
  @Optional() @Part(() => BundleName) bundle?: BundleName;
  @AnyText() processId!: string;
  @AnyText() processNumber!: string;
  @AnyText() processTitle!: string;
  @Part(() => Named) department!: Named;
  /** The version of the process, to record on. */
  @Count() version!: number;
}

/** What one body deals with on one day. */
export class SessionItem {
  @AnyText() bodyId!: string;
  @CalendarDay() sessionOn!: string;
  @Parts(() => SessionConsultation) consultations!: readonly SessionConsultation[];
}

export class SessionList {
  @Parts(() => SessionItem) items!: readonly SessionItem[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

export class PaperItem extends OfProcessView {
  @AnyText() paperId!: string;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @OneOf(paperStates) state!: PaperState;
  @CalendarDay() releasedOn!: string;
}

export class PaperList {
  @Parts(() => PaperItem) items!: readonly PaperItem[];
  @TextOrNull() next!: string | null;
}

export class EffectItem extends OfProcessView {
  @AnyText() decisionId!: string;
  @Optional() @AnyText() reference?: string;
  @CalendarDay() decidedOn!: string;
  @AnyText() bodyId!: string;
  /** What is missing before it can take effect; nothing where only that remains to be recorded. */
  @Parts(() => MissingView) missing!: readonly MissingView[];
}

export class EffectList {
  @Parts(() => EffectItem) items!: readonly EffectItem[];
  @TextOrNull() next!: string | null;
}

export class ObjectionItem extends OfProcessView {
  @AnyText() decisionId!: string;
  @Optional() @AnyText() reference?: string;
  @AnyText() bodyId!: string;
  @OneOf(objectors) by!: Objector;
  @AnyText() grounds!: string;
  @CalendarDay() on!: string;
}

export class ObjectionList {
  @Parts(() => ObjectionItem) items!: readonly ObjectionItem[];
  @TextOrNull() next!: string | null;
}

export class DutyItem extends OfProcessView {
  @AnyText() dutyId!: string;
  @AnyText() text!: string;
  @Optional() @AnyText() toBodyId?: string;
  @CalendarDay() dueOn!: string;
  @Optional() @AnyText() decisionId?: string;
  @Optional() @Count() itemNo?: number;
}

export class DutyList {
  @Parts(() => DutyItem) items!: readonly DutyItem[];
  @TextOrNull() next!: string | null;
}
