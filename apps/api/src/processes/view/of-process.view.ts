import { Part } from '@plankreis/process';
import { AnyText, Count } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

/** What every row tells of its process. */
export class OfProcessView {
  @AnyText() processId!: string;
  @AnyText() number!: string;
  @AnyText() processTitle!: string;
  @Part(() => Named) department!: Named;
  /** The version of the process, to record on. */
  @Count() version!: number;
}
