import { canonical } from './canonical.js';
import { NotErasable, type Redaction } from './entry.js';

const MARKER = '{"$redacted":';

/** What stands in place of blanked data. The triggers know it by how it begins. */
export function marker({ reason, at, by }: Redaction): string {
  return canonical({ $redacted: { reason, at, by } });
}

/** What a marker says; undefined if these are ordinary data. */
export function redactionIn(data: string): Redaction | undefined {
  if (!data.startsWith(MARKER)) return undefined;
  const { $redacted } = JSON.parse(data) as { $redacted: Redaction }; // only marker() writes texts that begin so
  return { reason: $redacted.reason, at: $redacted.at, by: $redacted.by };
}

/** Which entry the data of an erasure entry name, and why it was blanked; undefined if they name none. */
export function erasureIn(data: unknown): { erasedSeq: number; reason: unknown } | undefined {
  if (typeof data !== 'object' || data === null || !('erasedSeq' in data)) return undefined;
  const { erasedSeq } = data;
  return Number.isSafeInteger(erasedSeq)
    ? { erasedSeq: Number(erasedSeq), reason: 'reason' in data ? data.reason : undefined }
    : undefined;
}

/**
 * Two property names are the journal's own: with `$redacted` data would pass for blanked, and an entry with
 * `erasedSeq` would later excuse blanking that no one ordered.
 */
export function requireOrdinary(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const name of ['$redacted', 'erasedSeq']) {
    if (name in data)
      throw new TypeError(`The data of an appended entry must not have the property ${name}.`);
  }
}

/** @throws NotErasable unless the data of the erasure entry name this entry and this reason */
export function requireErasureOf(seq: number, reason: string, data: unknown): void {
  const erasure = erasureIn(data);
  if (erasure?.erasedSeq === seq && erasure.reason === reason) return;
  throw new NotErasable(`The erasure's data must hold erasedSeq ${seq} and the same reason.`);
}
