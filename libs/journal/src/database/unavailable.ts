/** Why the database does not answer: someone holds it, its disk is full, it may not be written, it is not there. */
export type UnavailableReason = 'locked' | 'full' | 'readonly' | 'gone' | 'unknown';

const texts: Record<UnavailableReason, string> = {
  locked: 'The database is locked by another program.',
  full: 'The disk of the database is full.',
  readonly: 'The database may not be written.',
  gone: 'The database cannot be reached.',
  unknown: 'The database is out of order.',
};

/** The database cannot do its work now. Nothing was acknowledged; the same call may succeed later. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  constructor(
    readonly reason: UnavailableReason,
    cause?: unknown,
  ) {
    super(texts[reason], { cause });
  }
}

const byCode: Record<string, UnavailableReason> = {
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_FULL: 'full',
  SQLITE_READONLY: 'readonly',
  SQLITE_PERM: 'readonly',
  SQLITE_CANTOPEN: 'gone',
  SQLITE_IOERR: 'gone',
  // node-sqlite3 says "misuse" when its handle is closed, which happens only while the file is opened anew
  SQLITE_MISUSE: 'gone',
  SQLITE_CORRUPT: 'unknown',
  SQLITE_NOTADB: 'unknown',
  SQLITE_NOMEM: 'unknown',
  SQLITE_PROTOCOL: 'unknown',
  ENOENT: 'gone',
  EACCES: 'readonly',
  ENOSPC: 'full',
  ECONNREFUSED: 'gone',
  ECONNRESET: 'gone',
  EPIPE: 'gone',
  ETIMEDOUT: 'gone',
  EHOSTUNREACH: 'gone',
  ENETUNREACH: 'gone',
  ENOTFOUND: 'gone',
  EAI_AGAIN: 'gone',
  // PostgreSQL, appendix A "Error Codes"
  '25006': 'readonly',
  '3D000': 'gone',
  '53000': 'unknown',
  '53100': 'full',
  '53200': 'unknown',
  '53300': 'gone',
  '55P03': 'locked',
  '57P01': 'gone',
  '57P02': 'gone',
  '57P03': 'gone',
  '57P05': 'gone',
};

// pg and TypeORM raise these without any code
const goneTexts =
  /Connection terminated|Client has encountered a connection error|not queryable|timeout exceeded when trying to connect|Driver not Connected|connection is not established|Cannot use a pool after|QueryRunnerAlreadyReleased|Query runner already released/i;

/** The driver's own error under TypeORM's wrapping. */
function driverError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  return 'driverError' in error && error.driverError ? error.driverError : error;
}

/** The driver's code of an error (`SQLITE_BUSY`, `40001`, `ECONNREFUSED`), if it has one. */
export function errorCode(error: unknown): string | undefined {
  const cause = driverError(error);
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

function reasonOf(error: unknown): UnavailableReason | undefined {
  const code = errorCode(error);
  if (code !== undefined) return byCode[code] ?? (code.startsWith('08') ? 'gone' : undefined);
  if (!(error instanceof Error)) return undefined;
  // several addresses were tried and each refused
  if (error instanceof AggregateError) return error.errors.map(reasonOf).find(Boolean);
  return goneTexts.test(`${error.name} ${error.message}`) ? 'gone' : undefined;
}

/** The error as callers are to see it: DatabaseUnavailable where the database is at fault, otherwise itself. */
export function told(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const reason = reasonOf(error);
  return reason ? new DatabaseUnavailable(reason, error) : error;
}
