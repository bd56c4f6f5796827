import { Flag, OneOf, Parts } from '@plankreis/process';
import { Optional } from '@plankreis/process';
import { Answers, AnyText, Count, TextList, TextOrNull } from '../http/fields.js';

export class ImportFaultView {
  /** As a spreadsheet program counts rows, or the number of the area in GeoJSON; none where it concerns all. */
  @Optional() @Count() row?: number;
  /** The heading of the column. */
  @Optional() @AnyText() heading?: string;
  @AnyText() code!: string;
  @AnyText() message!: string;
}

/** What a file was read as, and what taking it over would come to; nothing is written by a preview. */
export class ImportPreview {
  @OneOf(['csv', 'xlsx', 'geojson']) format!: 'csv' | 'xlsx' | 'geojson';
  @TextList() sheets!: readonly string[];
  @TextOrNull() sheet!: string | null;
  /** Headings, or names of properties. */
  @TextList() header!: readonly string[];
  /** The first rows, as an example of what the columns hold. */
  @Answers({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  example!: readonly (readonly string[])[];
  @Count() rows!: number;
  /** Whether every column that is needed is assigned; without, no row is judged. */
  @Flag() mapped!: boolean;
  @Count() added!: number;
  @Count() changed!: number;
  @Count() unchanged!: number;
  @Parts(() => ImportFaultView) faults!: readonly ImportFaultView[];
  /** How many more faults there are than are told one by one. */
  @Count() moreFaults!: number;
}

/** What was written by an import. */
export class ImportDone {
  @Count() added!: number;
  @Count() changed!: number;
  @Count() unchanged!: number;
}
