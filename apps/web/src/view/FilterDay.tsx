import { FilterField, type FilterProps } from './FilterField';

/** A day a list is narrowed by. */
export function FilterDay({ value, choose, ...field }: FilterProps) {
  return (
    <FilterField {...field}>
      {(id) => (
        <input
          className="kern-form-input__input"
          type="date"
          id={id}
          value={value}
          onChange={(event) => {
            choose(event.target.value);
          }}
        />
      )}
    </FilterField>
  );
}
