import { Flag, OneOf, Optional, Parts } from '@plankreis/process';
import { Answers, AnyText, Count, TextList, TextOrNull } from '../../platform/http/fields.js';

export class ImportFaultView {
  /** As a spreadsheet program counts rows, or the number of the area in GeoJSON; none where it concerns all. */
  @Optional() @Count() row?: number;
  /** The heading of the column. */
  @Optional() @AnyText() heading?: string;
  @AnyText() code!: string;
  @AnyText() message!: string;
  /** Whether a legal ground for this row overrides it: only bookings have such. */
  @Optional() @Flag() needsGround?: boolean;
}

const mappingSources = ['sent', 'kept', 'guessed'] as const;
export type MappingSource = (typeof mappingSources)[number];

/** What a file was read as; nothing is written by a preview. */
export class ImportPreview {
  @OneOf(['csv', 'xlsx', 'geojson']) format!: 'csv' | 'xlsx' | 'geojson';
  @TextList() sheets!: readonly string[];
  @TextOrNull() sheet!: string | null;
  /** Headings, or names of properties: each another, by which a mapping names the column. */
  @TextList() header!: readonly string[];
  /** The first rows, as an example of what the columns hold. */
  @Answers({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  example!: readonly (readonly string[])[];
  @Count() rows!: number;
  /** Where the mapping comes from: sent along, kept from last time, or guessed by the headings. */
  @OneOf(mappingSources) mappingFrom!: MappingSource;
  /** Whether every column that is needed is assigned; without, no row is judged. */
  @Flag() mapped!: boolean;
  /** The first faults, by their rows. */
  @Parts(() => ImportFaultView) faults!: readonly ImportFaultView[];
  /** How many more faults there are than are told one by one. */
  @Count() moreFaults!: number;
}

/** What was written to a register by an import. */
export class ImportDone {
  @Count() added!: number;
  @Count() changed!: number;
  @Count() unchanged!: number;
}

/** What taking a file over would come to in a register. */
export class RegisterPreview extends ImportPreview {
  @Count() added!: number;
  @Count() changed!: number;
  @Count() unchanged!: number;
}
