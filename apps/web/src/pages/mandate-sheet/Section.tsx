import { useId, type ReactNode } from 'react';

/** A part of the sheet with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="mandate-sheet__section" aria-labelledby={id}>
      <h2 className="kern-heading-small" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
