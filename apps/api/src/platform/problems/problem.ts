import type { Fault, Missing, EntryTypeName, Refusal } from '@plankreis/process';
import type { ProblemCode, ShellFaultCode } from './texts.js';

/** A fault of a request; the core's faults and the few the shell finds itself. */
export interface RequestFault {
  readonly path: string;
  readonly code: Fault['code'] | ShellFaultCode;
}

export interface ProblemDetails {
  readonly errors?: readonly RequestFault[];
  /** With the process it is about, where there are several. */
  readonly missing?: readonly (Missing & { readonly process?: string })[];
  readonly possible?: readonly EntryTypeName[];
  /** Where a stale writer stands: the version there is now. */
  readonly version?: number;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the log only. */
  readonly cause?: unknown;
}

/** What a caller is told when a request is not fulfilled (RFC 9457): a status, a stable code, and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code, { cause: details.cause });
  }
}

/** The request does not fit its class. */
export const invalid = (errors: readonly RequestFault[]): Problem =>
  new Problem(400, 'request.invalid', { errors: firstOfEach(errors) });

/** The entry does not fit the class of its type. */
export const invalidEntry = (errors: readonly RequestFault[]): Problem =>
  new Problem(400, 'entry.invalid', { errors: firstOfEach(errors) });

/** One fault is enough to find a field. */
const firstOfEach = (errors: readonly RequestFault[]): RequestFault[] =>
  errors.filter(({ path }, index) => errors.findIndex((error) => error.path === path) === index);

export const notFound = (): Problem => new Problem(404, 'process.notFound');

/** What the core refused, as the caller is told (model 2). */
export function refused(refusal: Refusal): Problem {
  switch (refusal.code) {
    case 'entry.invalid':
      return new Problem(400, refusal.code, { errors: refusal.faults });
    case 'entry.notPermitted':
      return new Problem(403, refusal.code);
    case 'entry.notPossible':
      return new Problem(409, refusal.code, {
        possible: refusal.possible,
        missing: refusal.because,
      });
    case 'requirements.missing':
      return new Problem(422, refusal.code, { missing: refusal.missing });
  }
}
