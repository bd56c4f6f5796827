import { Link } from 'react-router';
import type { ChainLink } from '../../api/dependencies';
import { addresses } from '../../site/addresses';
import { useStateLabel } from '../../i18n/labels';
import './chain.css';

interface Props {
  readonly links: readonly ChainLink[];
  readonly label: string;
  /** The process whose page this is: it needs no link to itself. */
  readonly here?: string;
}

/** The cycles of one plan, the first first. */
export function Chain({ links, label, here }: Props) {
  const stateLabel = useStateLabel();
  return (
    <ol className="chain" aria-label={label}>
      {links.map(({ processId, number, title, state }) => (
        <li key={processId} className="chain__link" aria-current={processId === here ? 'true' : undefined}>
          {processId === here ? (
            <strong>
              {number} {title}
            </strong>
          ) : (
            <Link
              className="kern-link kern-link--small kern-link--no-visited-state"
              to={addresses.process(processId)}
            >
              {number} {title}
            </Link>
          )}
          <span className="row-note">{stateLabel(state)}</span>
        </li>
      ))}
    </ol>
  );
}
