interface Props {
  readonly label: string;
  /** What it is about, so that buttons of the same name can be told apart by ear. */
  readonly about: string;
  readonly act: () => void;
  readonly busy?: boolean;
  readonly quiet?: boolean;
}

/** One of several buttons of the same name on a page. */
export function Action({ label, about, act, busy = false, quiet = false }: Props) {
  return (
    <button
      type="button"
      className={`kern-btn kern-btn--${quiet ? 'tertiary' : 'secondary'}`}
      aria-label={`${label}: ${about}`}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) act();
      }}
    >
      <span className="kern-label">{label}</span>
    </button>
  );
}
