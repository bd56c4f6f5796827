interface Props {
  readonly label: string;
  /** What the row is about, so that buttons of the same name can be told apart by ear. */
  readonly about: string;
  readonly act: () => void;
}

export function RowAction({ label, about, act }: Props) {
  return (
    <button type="button" className="kern-btn kern-btn--secondary row-action" onClick={act}>
      <span className="kern-label">
        {label}
        <span className="kern-sr-only">: {about}</span>
      </span>
    </button>
  );
}
