import type { ImportPreview } from '../api/imports';
import { FilterSelect } from '../view/FilterSelect';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly preview: ImportPreview;
  /** The heading of the column. */
  readonly value: string | undefined;
  /** What having no column is called. */
  readonly none: string;
  readonly choose: (heading: string | undefined) => void;
}

/** Which column, or which property of an area, holds something. */
export function ColumnSelect({ name, label, preview, value, none, choose }: Props) {
  return (
    <FilterSelect
      name={`column-${name}`}
      label={label}
      value={value ?? ''}
      all={none}
      options={preview.header.map((heading) => [heading, heading])}
      choose={(heading) => {
        choose(heading || undefined);
      }}
    />
  );
}
