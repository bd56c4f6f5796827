import type { EntryTypeName } from '../api/types';
import type { Process } from '../api/process.types';
import { useModel } from '../api/model';
import { useRecord } from './RecordProvider';
import { useAllowed } from './use-allowed';

/** Leads to the form for one thing, for those who can record it now. */
export function RecordButton({ process, type }: { process: Process; type: EntryTypeName }) {
  const record = useRecord();
  const allowed = useAllowed(process.id, type);
  const { data: model } = useModel();
  const label = model?.entryTypes.find((entryType) => entryType.type === type)?.label;
  if (!allowed || !label) return null;
  return (
    <div>
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
}
