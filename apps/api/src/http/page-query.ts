import { Optional, Text, Whole } from '@plankreis/process';
import { Transform } from 'class-transformer';

/** A number as it stands in an address; whatever else stands there is told to be none. */
const Numeral = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
);

/** Which page of a list, and how many rows of it. */
export class PageQuery {
  /** `next` of the page before. */
  @Optional() @Text(2000) cursor?: string;
  @Optional() @Numeral @Whole(1, 200) limit?: number;
}
