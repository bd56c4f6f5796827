import { useState } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** A filter of words; they are looked for once they are typed: with Enter, or on leaving the field. */
export function WordsFilter({ name, label, value, choose }: Props) {
  const [typed, setTyped] = useState(value);
  const done = () => {
    if (typed.trim() !== value) choose(typed.trim());
  };
  const id = `filter-${name}`;
  return (
    <div className="kern-form-input">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {label}
      </label>
      <input
        className="kern-form-input__input"
        type="search"
        id={id}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done();
        }}
      />
    </div>
  );
}
