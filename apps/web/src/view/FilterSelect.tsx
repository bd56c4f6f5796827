import { FilterField, type FilterProps } from './FilterField';
import { Select, type Choices } from './Select';

interface Props extends FilterProps {
  /** What choosing nothing is called. */
  readonly all: string;
  readonly options: Choices;
}

/** One of several a list is narrowed to. */
export function FilterSelect({ value, choose, all, options, ...field }: Props) {
  return (
    <FilterField {...field}>
      {(id) => <Select id={id} value={value} choose={choose} choices={[['', all], ...options]} />}
    </FilterField>
  );
}
