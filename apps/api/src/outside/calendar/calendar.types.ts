import { OneOf, Optional, Part, Parts, Ref } from '@plankreis/process';
import { AnyText, Instant } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

/** Which deadlines a calendar is to show: one's own, unless a department is named. */
export class CalendarRequest {
  @OneOf(['mine', 'department']) scope!: 'mine' | 'department';
  @Optional() @Ref('department') department?: string;
}

export class CalendarAddress {
  @AnyText() id!: string;
  @OneOf(['mine', 'department']) scope!: 'mine' | 'department';
  @Optional() @Part(() => Named) department?: Named;
  @Instant() madeAt!: string;
}

export class CalendarAddresses {
  @Parts(() => CalendarAddress) items!: readonly CalendarAddress[];
}

/** An address that was just made; its secret is told this once and kept nowhere. */
export class NewCalendarAddress extends CalendarAddress {
  @AnyText() path!: string;
}
