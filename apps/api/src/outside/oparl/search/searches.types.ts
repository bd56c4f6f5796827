import { ExactlyOne, Flag, OneOf, Optional, Part, Parts, Text } from '@plankreis/process';
import { AnyText, Count, Instant } from '../../../platform/http/fields.js';
import { FaultTold } from '../connection/fault.js';
import { searchStates, type SearchState } from './search-row.js';

/** What to look for: a paper's number, words of its title, or the address of its record or of its page for people. */
@ExactlyOne()
export class PaperSought {
  @Optional() @Text(200) number?: string;
  @Optional() @Text(500) title?: string;
  @Optional() @Text(2000) address?: string;
}

export class SearchRequest {
  @Text(64) systemId!: string;
  @Part(() => PaperSought) paper!: PaperSought;
}

/** A paper as the lists of a council information system show it. */
export class PaperFound {
  @AnyText() address!: string;
  @Optional() @AnyText() reference?: string;
  @Optional() @AnyText() name?: string;
  @Optional() @AnyText() type?: string;
  @Optional() @AnyText() date?: string;
  /** When the record was last touched; often years after anything was decided. */
  @Optional() @AnyText() modified?: string;
  @Optional() @AnyText() web?: string;
  @Optional() @Flag() deleted?: boolean;
}

export class SearchView {
  @AnyText() id!: string;
  @AnyText() systemId!: string;
  @Part(() => PaperSought) paper!: PaperSought;
  @OneOf(searchStates) state!: SearchState;
  @Instant() begunAt!: string;
  @Parts(() => PaperFound) found!: readonly PaperFound[];
  /** Pages of lists looked at so far, and papers on them. */
  @Count() pages!: number;
  @Count() seen!: number;
  /** Whether it can go on from where it got to. */
  @Flag() resumable!: boolean;
  @Optional() @Part(() => FaultTold) fault?: FaultTold;
}
