import { Optional, Text, Whole } from '@plankreis/process';
import { Transform } from 'class-transformer';

type Field = (target: object, property: string) => void;

/** A number as it stands in an address; whatever else stands there is told to be none. */
const Numeral = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
);

/** `next` of the page before. */
export const Cursor = (): Field => (target, property) => {
  Optional()(target, property);
  Text(2000)(target, property);
};

/** How many rows a page holds at most. */
export const PageSize = (): Field => (target, property) => {
  Optional()(target, property);
  Numeral(target, property);
  Whole(1, 200)(target, property);
};

/** Which page of a list, and how many rows of it. */
export class PageQuery {
  /** `next` of the page before. */
  @Cursor() cursor?: string;
  @PageSize() limit?: number;
}
