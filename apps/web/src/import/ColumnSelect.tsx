import type { ImportPreview } from '../api/imports';
import { Choice } from '../view/Choice';

interface Props {
  readonly label: string;
  readonly preview: ImportPreview;
  /** The heading of the column. */
  readonly value: string | undefined;
  /** What having no column is called. */
  readonly none: string;
  readonly choose: (heading: string | undefined) => void;
}

/** Which column, or which property of an area, holds something. */
export function ColumnSelect({ label, preview, value, none, choose }: Props) {
  return (
    <Choice
      label={label}
      value={value ?? ''}
      choices={[['', none], ...preview.header.map((heading) => [heading, heading] as const)]}
      onChange={(heading) => {
        choose(heading || undefined);
      }}
    />
  );
}
