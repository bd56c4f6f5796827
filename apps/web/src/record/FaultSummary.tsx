import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Alert } from '../view/Alert';
import type { PlacedFault } from './faults';

const nothing: ReadonlySet<string> = new Set();

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
  const [shown, setShown] = useState<ReadonlySet<string>>(nothing);
  useEffect(() => {
    // A refusal may be what opens a part of the form: its fields are there only once all is drawn.
    const drawn = requestAnimationFrame(() => {
      const targets = faults.flatMap(({ target }) => target ?? []);
      setShown(new Set(targets.filter((target) => document.getElementById(target))));
    });
    return () => {
      cancelAnimationFrame(drawn);
    };
  }, [faults]);
  // Whoever is led here finds the links there.
  useEffect(() => {
    if (shown !== nothing) summary.current?.focus();
  }, [shown]);
  return (
    <Alert kind="danger" title={title} ref={summary}>
      {faults.length > 0 && (
        <ul className="fault-list">
          {faults.map(({ label, message, target }, index) => (
            <li key={index} className="kern-body">
              {target && shown.has(target) ? (
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
