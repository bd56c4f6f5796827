/** A place in a list: after the row with this sort key and id. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

/** The cursor was not made by this list, or for another order. */
export class BrokenCursor extends Error {
  override readonly name = 'BrokenCursor';
}

/** Opaque to callers; holds the order it was made for, so that it cannot be used in another. */
export const toCursor = (sort: string, { key, id }: Place): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

/** @throws BrokenCursor */
export function fromCursor(sort: string, cursor: string): Place {
  const [madeFor, key, id, ...more] = parts(cursor);
  if (madeFor !== sort || typeof key !== 'string' || typeof id !== 'string' || more.length > 0)
    throw new BrokenCursor('The cursor does not belong to this list.');
  // PostgreSQL holds no NUL in a text
  if (key.includes('\0') || id.includes('\0'))
    throw new BrokenCursor('The cursor does not belong to this list.');
  return { key, id };
}

function parts(cursor: string): unknown[] {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return [];
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
