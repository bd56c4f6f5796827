interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What choosing nothing is called. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string) => void;
}

export function FilterSelect({ name, label, value, all, options, choose }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="kern-form-input">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id={id}
          value={value}
          onChange={(event) => {
            choose(event.target.value);
          }}
        >
          <option value="">{all}</option>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
