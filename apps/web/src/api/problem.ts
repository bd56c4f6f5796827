import type { FieldFault, Missing } from './types';

interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldFault[];
  readonly missing?: readonly Missing[];
  readonly possible?: readonly { readonly type: string; readonly label: string }[];
}

/** A refusal or failure the server explained (RFC 9457); status 0 means it was not reached at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldFault[];
  readonly missing: readonly Missing[];

  constructor(document: ProblemDocument, cause?: unknown) {
    super(document.title || document.code, { cause });
    this.name = 'Problem';
    this.status = document.status;
    this.code = document.code;
    this.detail = document.detail;
    this.errors = document.errors ?? [];
    this.missing = document.missing ?? [];
  }
}

/** What the server said; a proxy in between may have answered in its own words. */
export function problemFrom(response: Response, body: unknown): Problem {
  const fallback = { status: response.status, code: 'unknown', title: response.statusText, detail: '' };
  return new Problem(typeof body === 'object' && body !== null ? { ...fallback, ...body } : fallback);
}

export const isProblem = (error: unknown, status?: number): error is Problem =>
  error instanceof Problem && (status === undefined || error.status === status);

/** Anything unforeseen is shown like a refusal, so that what was typed stays. */
export const asProblem = (error: Error): Problem =>
  isProblem(error)
    ? error
    : new Problem({ status: 500, code: 'unknown', title: error.message, detail: '' }, error);
