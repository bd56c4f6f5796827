interface Props {
  readonly name: string;
  readonly label: string;
  /** A day, or nothing. */
  readonly value: string;
  readonly choose: (day: string) => void;
}

/** A day a list is narrowed by. */
export function FilterDay({ name, label, value, choose }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="kern-form-input">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {label}
      </label>
      <input
        className="kern-form-input__input"
        type="date"
        id={id}
        value={value}
        onChange={(event) => {
          choose(event.target.value);
        }}
      />
    </div>
  );
}
