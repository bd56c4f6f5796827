import type { ReactNode } from 'react';

export type BadgeKind = 'info' | 'success' | 'warning' | 'danger';

/** A status in one word; the sign repeats what the colour says. */
export function Badge({ kind, children }: { kind: BadgeKind; children: ReactNode }) {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${kind}`}>
      <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
