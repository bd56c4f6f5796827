interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, chosen for what the page shows. */
export function Choice({ label, value, choices, onChange }: Props) {
  return (
    <label className="kern-form-input">
      <span className="kern-label">{label}</span>
      <span className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
