import { Optional, Part } from '@plankreis/process';
import { AnyObject, AnyText, Answers, Instant } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

/** A change of what administrators configure. */
export class ConfigurationChange {
  @Instant() changedAt!: string;
  @Part(() => Named) changedBy!: Named;
  /** What kind of thing was changed, and which one. */
  @AnyText() what!: string;
  @AnyText() id!: string;
  @Optional() @AnyObject() before?: object;
  @AnyObject() after!: object;
}

export class ConfigurationChanges {
  @Answers({ type: 'array', items: { $ref: '#/components/schemas/ConfigurationChange' } })
  items!: ConfigurationChange[];
  /** Cursor of the next page; left out on the last one. */
  @Optional() @AnyText() next?: string;
}
