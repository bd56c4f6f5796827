import type { ReactNode } from 'react';

/** An empty place says what belongs there and how to get it there. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="kern-body kern-body--muted">{children}</p>
      {action}
    </div>
  );
}
