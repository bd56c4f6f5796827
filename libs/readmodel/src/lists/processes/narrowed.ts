import { p } from './table.js';
import { equal, type Condition } from '../../paging/condition.js';
import type { PageQuery } from '../../paging/page.js';

/** What every list can be narrowed to by its processes. */
export interface NarrowedQuery extends PageQuery {
  readonly department?: string;
  readonly template?: string;
}

export const narrowed = ({ department, template }: NarrowedQuery): Condition[] => [
  ...equal(p.department, department),
  ...equal(p.templateKey, template),
];
