import { invalidEntry, Problem, type ProblemDetails } from '../../platform/problems/problem.js';

/** Why one of them does not take it. */
export interface MemberRefusal {
  readonly index: number;
  /** Number and title of the process. */
  readonly process: string;
  readonly problem: Problem;
}

/** What the caller is told where some of the processes refuse: everything that is in the way, in each of them. */
export function refusedTogether(refusals: readonly MemberRefusal[]): Problem {
  const errors = refusals.flatMap(({ index, problem }) =>
    (problem.details.errors ?? []).map((fault) => ({
      ...fault,
      path: `members.${String(index)}.${fault.path}`,
    })),
  );
  if (errors.length > 0) return invalidEntry(errors);
  const missing: ProblemDetails['missing'] = refusals.flatMap(({ process, problem }) =>
    (problem.details.missing ?? []).map((one) => ({ ...one, process })),
  );
  const statuses = refusals.map(({ problem }) => problem.status);
  const status = [403, 409].find((one) => statuses.includes(one)) ?? 422;
  const processes = refusals.map(({ process }) => process).join(', ');
  return new Problem(status, 'bundle.refused', { missing, params: { processes } });
}
