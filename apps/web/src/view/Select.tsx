export type Choices = readonly (readonly [value: string, name: string])[];

interface Props {
  readonly id: string;
  readonly value: string;
  readonly choices: Choices;
  readonly choose: (value: string) => void;
}

/** One of several; its label stands beside it. */
export function Select({ id, value, choices, choose }: Props) {
  return (
    <div className="kern-form-input__select-wrapper">
      <select
        className="kern-form-input__select"
        id={id}
        value={value}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        {choices.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
