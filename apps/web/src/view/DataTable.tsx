import type { ReactNode } from 'react';

export interface Column<T> {
  readonly name: string;
  readonly cell: (row: T) => ReactNode;
  readonly numeric?: boolean;
  /** What can only be pressed has no place on paper. */
  readonly onScreen?: boolean;
}

interface Props<T> {
  readonly caption: string;
  /** Where a heading right above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly footer?: ReactNode;
}

/** A table that scrolls within itself where the screen is narrow; its first column names the row. */
export function DataTable<T>({ caption, captionHidden = false, columns, rows, keyOf, footer }: Props<T>) {
  return (
    <div className="kern-table-responsive" role="group" aria-label={caption} tabIndex={0}>
      <table className="kern-table kern-table--small data-table">
        <caption className={captionHidden ? 'kern-sr-only' : 'kern-title kern-title--small'}>
          {caption}
        </caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map(({ name, numeric }) => (
              <th
                key={name}
                scope="col"
                className={numeric ? 'kern-table__header kern-table__header--numeric' : 'kern-table__header'}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr className="kern-table__row" key={keyOf(row)}>
              {columns.map(({ name, cell, numeric }, index) =>
                index === 0 ? (
                  <th scope="row" className="kern-table__header" key={name}>
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={name}
                    className={numeric ? 'kern-table__cell kern-table__cell--numeric' : 'kern-table__cell'}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot className="kern-table__footer">{footer}</tfoot>}
      </table>
    </div>
  );
}
