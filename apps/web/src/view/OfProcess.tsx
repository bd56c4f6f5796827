import { Link } from 'react-router';
import type { Named } from '../api/types';
import { addresses } from '../site/addresses';
import './rows.css';

interface Props {
  readonly processId: string;
  readonly number: string;
  readonly processTitle: string;
  readonly department: Named;
  /** The part of its page that is shown first. */
  readonly tab?: Parameters<typeof addresses.processTab>[1];
}

/** The process a row belongs to, with the way to it. */
export function OfProcess({ processId, number, processTitle, department, tab }: Props) {
  return (
    <span className="of-process">
      <Link
        className="kern-link kern-link--small kern-link--no-visited-state"
        to={tab ? addresses.processTab(processId, tab) : addresses.process(processId)}
      >
        {number} {processTitle}
      </Link>
      <span className="of-process__department">{department.name}</span>
    </span>
  );
}
