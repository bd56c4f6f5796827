import { LongText, Optional, Ref, ServerMade, Text } from '../../schema/fields.js';

/** The paper goes to the council together with those of other processes, as one submission. */
export class PaperBundled {
  @Ref('paper') paperId!: string;
  /** The same in every process of the bundle. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
  @Text() title!: string;
  @Optional() @Text(100) reference?: string;
}

export class PaperUnbundled {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}
