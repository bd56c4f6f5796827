import { OneOf, stateNames, type StateName } from '@plankreis/process';
import { AnyText, CalendarDay } from '../../platform/http/fields.js';

/** One cycle of a plan that is updated again and again. */
export class ChainLinkView {
  @AnyText() processId!: string;
  @AnyText() number!: string;
  @AnyText() title!: string;
  @OneOf(stateNames) state!: StateName;
  @CalendarDay() since!: string;
}
