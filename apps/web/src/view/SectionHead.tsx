import type { ReactNode } from 'react';
import './rows.css';

interface Props {
  readonly title: string;
  /** What the list is about and what is to be done with it. */
  readonly children?: ReactNode;
}

/** The heading of a list; it takes the focus once something was recorded from the list. */
export function SectionHead({ title, children }: Props) {
  return (
    <div className="list-head">
      <h2 className="kern-heading-medium" tabIndex={-1}>
        {title}
      </h2>
      {children && <p className="kern-body kern-body--muted list-head__text">{children}</p>}
    </div>
  );
}
