import { DataTable, type Column } from './DataTable';
import { Facts } from './Facts';
import { useMedia } from './use-media';
import './cards.css';

interface Props<T> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

/** Rows with many columns: a table where there is room for one, cards where it would be squeezed. */
export function TableOrCards<T>({ caption, columns: all, rows, keyOf }: Props<T>) {
  const wide = useMedia('(min-width: 62rem), print');
  const printed = useMedia('print');
  const columns = all.filter(({ onScreen = false }) => !(onScreen && printed));
  if (wide) return <DataTable caption={caption} captionHidden columns={columns} rows={rows} keyOf={keyOf} />;
  const [title, ...facts] = columns;
  return (
    <ul className="cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={keyOf(row)} className="cards__card">
          <div className="cards__title">{title?.cell(row)}</div>
          <Facts facts={facts.map(({ name, cell }) => [name, cell(row)] as const)} />
        </li>
      ))}
    </ul>
  );
}
