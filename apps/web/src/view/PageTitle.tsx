import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Shown above the title: where one is. */
  readonly preline?: ReactNode;
}

let firstPage = true;

/** The heading of a page. Arriving at a page puts the focus here, as a full page load would. */
export function PageTitle({ title, preline }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Plankreis`;
  }, [title]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <div className="kern-hgroup page-title">
      {preline && <p className="kern-preline">{preline}</p>}
      <h1 className="kern-heading-large" ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </div>
  );
}
