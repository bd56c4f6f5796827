import { p } from '../lists/processes/table.js';
import { equal, type Condition } from './condition.js';
import type { PageQuery } from './page.js';

/** What every list can be narrowed to by its processes. */
export interface NarrowedQuery extends PageQuery {
  readonly department?: string;
  readonly template?: string;
}

export const narrowed = ({ department, template }: NarrowedQuery): Condition[] => [
  ...equal(p.department, department),
  ...equal(p.templateKey, template),
];
