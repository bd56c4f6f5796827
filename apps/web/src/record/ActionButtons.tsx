import type { NextEntry } from '../api/types';
import { startOf, type Start } from './remedy';
import { useRecord } from './RecordProvider';
import './acts.css';

interface Props {
  readonly entries: readonly NextEntry[];
  /** What they are about, to be told apart by those who do not see where the button stands. */
  readonly about: string;
  /** As links, where there is little room. */
  readonly lean?: boolean;
  readonly settled?: (entry: NextEntry) => Start['settled'];
}

/** Opens the form for what can be done with one part of the dossier. */
export function ActionButtons({ entries, about, lean = false, settled }: Props) {
  const record = useRecord();
  if (entries.length === 0) return null;
  return (
    <div className={lean ? 'actions actions--lean' : 'actions'}>
      {entries.map((entry) => (
        <button
          key={entry.type}
          type="button"
          className={lean ? 'link-button' : 'kern-btn kern-btn--secondary kern-btn--x-small'}
          aria-label={`${entry.label}: ${about}`}
          onClick={() => {
            record({ ...startOf(entry), settled: settled?.(entry) });
          }}
        >
          {lean ? entry.label : <span className="kern-label">{entry.label}</span>}
        </button>
      ))}
    </div>
  );
}
