import { useState } from 'react';
import { FilterField, type FilterProps } from './FilterField';

/** A filter of words; they are looked for once they are typed: with Enter, or on leaving the field. */
export function FilterWords({ value, choose, ...field }: FilterProps) {
  const [typed, setTyped] = useState(value);
  const done = () => {
    if (typed.trim() !== value) choose(typed.trim());
  };
  return (
    <FilterField {...field}>
      {(id) => (
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
      )}
    </FilterField>
  );
}
