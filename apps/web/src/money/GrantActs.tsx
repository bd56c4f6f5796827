import { useNext } from '../api/processes';
import type { Process } from '../api/process.types';
import { RowAction } from '../council/RowAction';
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
  const able = acts.filter((type) =>
    next.some(
      (entry) =>
        entry.type === type && entry.permitted && entry.possible && entry.prefill?.['grantId'] === id,
    ),
  );
  return (
    <span className="money-acts">
      {able.map((type) => (
        <RowAction
          key={type}
          type={type}
          about={programme}
          act={() => {
            record({ type, part: id });
          }}
        />
      ))}
    </span>
  );
}
