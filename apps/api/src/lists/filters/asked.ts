import type { Day } from '@plankreis/process';
import type { Directory } from '../../registers/directory/directory.js';
import { invalid, type RequestFault } from '../../platform/problems/problem.js';

/** What a filter names; each field by the name it has in the address. */
interface Asked {
  readonly body?: string;
  readonly department?: string;
  readonly from?: Day;
  readonly until?: Day;
}

/** What no single filter shows: that nobody knows the body or department, or that the period is upside down. */
export const faultsAsked = (
  { body, department, from, until }: Asked,
  directory: Directory,
): RequestFault[] => [
  ...(body !== undefined && !directory.body(body)
    ? [{ path: 'body', code: 'unknownReference' } as const]
    : []),
  ...(department !== undefined && !directory.department(department)
    ? [{ path: 'department', code: 'unknownReference' } as const]
    : []),
  ...(from !== undefined && until !== undefined && until < from
    ? [{ path: 'until', code: 'endBeforeStart' } as const]
    : []),
];

/** @throws Problem 400 with every fault */
export function requireSound(faults: readonly RequestFault[]): void {
  if (faults.length > 0) throw invalid(faults);
}
