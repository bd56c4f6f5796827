import type { ReactNode, Ref } from 'react';

interface Props {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Bad news interrupts, other news waits its turn. */
export function Alert({ kind, title, children, ref }: Props) {
  return (
    <div
      className={`kern-alert kern-alert--${kind}`}
      role={kind === 'danger' ? 'alert' : 'status'}
      ref={ref}
      tabIndex={-1}
    >
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
