import { bandPath } from '../ring/geometry';
import { segments } from '../ring/segments';

/** The name with its sign: the circle of seven, three quarters of it behind us. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg className="wordmark__sign" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
        {segments.map((segment, index) => (
          <path
            key={segment}
            className={index < 5 ? 'wordmark__done' : 'wordmark__ahead'}
            d={bandPath(index, index + 1, 26, 46, 5)}
          />
        ))}
        <circle className="wordmark__dot" r="9" />
      </svg>
      <span className="wordmark__name">Plankreis</span>
    </span>
  );
}
