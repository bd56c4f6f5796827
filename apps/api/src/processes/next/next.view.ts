import { entryTypeNames, Flag, OneOf, Optional, Parts, type EntryTypeName } from '@plankreis/process';
import { AnyObject, AnyText } from '../../platform/http/fields.js';

/** A requirement that does not hold yet. */
export class MissingView {
  @AnyText() code!: string;
  @AnyText() message!: string;
  /** The field or part of the dossier to go to. */
  @AnyText() where!: string;
  /** The type of entry that supplies it, where one does. */
  @Optional() @OneOf(entryTypeNames) remedy?: string;
  /** What the data of the remedy begins with. */
  @Optional() @AnyObject() prefill?: object;
}

export class NextEntryView {
  @OneOf(entryTypeNames) type!: EntryTypeName;
  @AnyText() label!: string;
  /** The caller's role reaches this process. */
  @Flag() permitted!: boolean;
  /** The present state has a way for it. */
  @Flag() possible!: boolean;
  @Parts(() => MissingView) missing!: readonly MissingView[];
  /** What the data usually begins with. */
  @Optional() @AnyObject() prefill?: object;
  /** The part of the dossier it is about, in words. */
  @Optional() @AnyText() about?: string;
  /** It leads on to the next phase. */
  @Flag() forward!: boolean;
}
