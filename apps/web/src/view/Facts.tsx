import type { ReactNode } from 'react';

type Fact = readonly [name: string, value: ReactNode];

/** Names with values; what has no value is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="kern-description-list">
      {facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([name, value]) => (
          <div className="kern-description-list-item" key={name}>
            <dt className="kern-description-list-item__key">{name}</dt>
            <dd className="kern-description-list-item__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
