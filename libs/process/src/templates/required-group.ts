import { OneOf, Only, Optional, Text } from '../schema/fields.js';
import { phases, type Phase } from '../vocabulary/vocabulary.js';

/** A group a kind of planning has to involve in a phase (model 2.10). */
export class RequiredGroup {
  @OneOf(phases) phase!: Phase;
  @Text(200) group!: string;
  /** The law wants it involved early: nobody can do without it. */
  @Optional() @Only(true) early?: true;
  /** The norm as usually cited, where there is one. */
  @Optional() @Text(200) norm?: string;
}
