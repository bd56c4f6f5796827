import { useNext } from '../api/processes';
import type { Process } from '../api/process.types';
import { useRecord } from '../record/RecordProvider';

/** What can be recorded about one grant, the usual first. */
const acts = ['grant.granted', 'grant.useReported', 'grant.revised', 'grant.refused', 'grant.ended'] as const;

interface Props {
  readonly process: Process;
  readonly id: string;
  readonly programme: string;
}

export function GrantActs({ process, id, programme }: Props) {
  const record = useRecord();
  const { data: next = [] } = useNext(process.id);
  const able = acts.flatMap(
    (act) =>
      next.find(
        ({ type, permitted, possible, prefill }) =>
          type === act && permitted && possible && prefill?.['grantId'] === id,
      ) ?? [],
  );
  return (
    <span className="money-acts">
      {able.map(({ type, label }) => (
        <button
          key={type}
          type="button"
          className="kern-btn kern-btn--secondary kern-btn--x-small"
          aria-label={`${label}: ${programme}`}
          onClick={() => {
            record({ type, part: id });
          }}
        >
          <span className="kern-label">{label}</span>
        </button>
      ))}
    </span>
  );
}
