import { useCallback, useRef } from 'react';

/** `crypto.randomUUID` exists only behind https; an intranet may do without. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The same attempt keeps its key, so that sending it again after a broken connection records it once. */
export function useIdempotencyKey(): (attempt: unknown) => string {
  const last = useRef<{ attempt: string; key: string } | undefined>(undefined);
  return useCallback((attempt) => {
    const signature = JSON.stringify(attempt);
    if (last.current?.attempt !== signature) last.current = { attempt: signature, key: randomKey() };
    return last.current.key;
  }, []);
}
