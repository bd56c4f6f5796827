import { Flag, Optional, Part, Parts, Ref, Text, Texts } from '@plankreis/process';
import { AnyText, Instant, TextList } from '../../../platform/http/fields.js';
import { FaultTold } from './fault.js';

export class PublishingBody {
  @AnyText() address!: string;
  @Optional() @AnyText() name?: string;
  @Optional() @AnyText() shortName?: string;
  /** Where its papers are listed; none where the system lists none. */
  @Optional() @AnyText() papers?: string;
}

/** What a council information system says of itself. */
export class SystemSays {
  @AnyText() address!: string;
  /** The version of OParl it speaks. */
  @Optional() @AnyText() version?: string;
  @Optional() @AnyText() name?: string;
  @Optional() @AnyText() product?: string;
  @Optional() @AnyText() vendor?: string;
  @Optional() @AnyText() website?: string;
  @Optional() @AnyText() contactName?: string;
  @Optional() @AnyText() contactEmail?: string;
  @Optional() @AnyText() license?: string;
  @Parts(() => PublishingBody) bodies!: readonly PublishingBody[];
}

export class SystemItem {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @AnyText() address!: string;
  @TextList() otherHosts!: readonly string[];
  @Flag() privateNetwork!: boolean;
  @Flag() active!: boolean;
  @Optional() @Instant() inspectedAt?: string;
  /** As it was when it was inspected last with success. */
  @Optional() @Part(() => SystemSays) says?: SystemSays;
  /** Why the last inspection failed; none if it did not. */
  @Optional() @Part(() => FaultTold) fault?: FaultTold;
}

export class SystemList {
  @Parts(() => SystemItem) items!: SystemItem[];
}

/** A council information system as an administrator describes it. */
export class SystemRequest {
  /** As it calls itself where left out. */
  @Optional() @Text(200) name?: string;
  /** Of its System object. */
  @Text(2000) address!: string;
  /** Hosts besides its own that its objects may live on. */
  @Optional() @Texts(20) otherHosts?: string[];
  /** Whether it may live in a private network. */
  @Optional() @Flag() privateNetwork?: boolean;
  @Optional() @Flag() active?: boolean;
}

export class BodyMeant {
  /** The body over there. */
  @AnyText() address!: string;
  /** The body here. */
  @AnyText() bodyId!: string;
}

export class BodiesMeant {
  @Parts(() => BodyMeant) items!: BodyMeant[];
}

/** Which body of ours one over there is. */
export class BodyMeantRequest {
  @Text(2000) address!: string;
  @Ref('body') bodyId!: string;
}
