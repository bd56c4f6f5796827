import type { Process } from '../api/process.types';
import type { Model } from '../api/model.types';
import { useModel } from '../api/model';
import { useNext } from '../api/processes';
import { useRecord } from './RecordProvider';

interface Props {
  readonly process: Process;
  /** The list whose beginnings are offered. */
  readonly of: keyof Model['acts'];
}

/** Leads to the forms that add to a list, in the order of the model, for those who can record them now. */
export function RecordButtons({ process, of }: Props) {
  const record = useRecord();
  const { data: model } = useModel();
  const { data: next } = useNext(process.id);
  return (model?.acts[of] ?? []).map((type) => {
    const label = model?.entryTypes.find((entryType) => entryType.type === type)?.label;
    const allowed = next?.some((entry) => entry.type === type && entry.permitted && entry.possible);
    if (!allowed || !label) return null;
    return (
      <div key={type}>
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => {
            record({ type });
          }}
        >
          <span className="kern-icon kern-icon--add" aria-hidden="true" />
          <span className="kern-label">{label}</span>
        </button>
      </div>
    );
  });
}
