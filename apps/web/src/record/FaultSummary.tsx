import { useEffect, useRef, type ReactNode } from 'react';
import { Alert } from '../view/Alert';
import type { PlacedFault } from './faults';

interface Props {
  readonly title: string;
  readonly faults: readonly PlacedFault[];
  readonly children?: ReactNode;
}

const goTo = (target: string): void => {
  const field = document.getElementById(target);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
};

/** All that is wrong, in one place, each item leading to its field. It takes the focus when it comes up. */
export function FaultSummary({ title, faults, children }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [faults]);
  return (
    <Alert kind="danger" title={title} ref={summary}>
      {faults.length > 0 && (
        <ul className="fault-list">
          {faults.map(({ label, message, target }, index) => (
            <li key={index} className="kern-body">
              {target && document.getElementById(target) ? (
                <a
                  className="kern-link kern-link--no-visited-state"
                  href={`#${target}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(target);
                  }}
                >
                  {label ? `${label}: ${message}` : message}
                </a>
              ) : (
                (label ? `${label}: ` : '') + message
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </Alert>
  );
}
