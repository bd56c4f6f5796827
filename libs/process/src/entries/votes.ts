import { Optional, Whole } from '../fields.js';

/** The votes of a body as counted; each may be unknown. */
export class Votes {
  @Optional() @Whole(0, 10_000) yes?: number;
  @Optional() @Whole(0, 10_000) no?: number;
  @Optional() @Whole(0, 10_000) abstain?: number;
  @Optional() @Whole(0, 10_000) excluded?: number;
}
