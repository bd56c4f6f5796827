import type { EntryTypeName } from '../api/types';
import { useModel } from '../api/model';

interface Props {
  /** What is recorded, named as everywhere. */
  readonly type: EntryTypeName;
  /** What the row is about, so that buttons of the same name can be told apart by ear. */
  readonly about: string;
  readonly act: () => void;
}

/** Opens the form for what one row of a list waits for. */
export function RowAction({ type, about, act }: Props) {
  const { data: model } = useModel();
  const label = model?.entryTypes.find((entryType) => entryType.type === type)?.label;
  if (!label) return null;
  return (
    <button
      type="button"
      className="kern-btn kern-btn--secondary row-action"
      aria-label={`${label}: ${about}`}
      onClick={act}
    >
      <span className="kern-label">{label}</span>
    </button>
  );
}
