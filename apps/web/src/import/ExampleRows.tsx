import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../api/imports';

/** What the columns hold, by the first rows. */
export function ExampleRows({ preview: { header, example, format } }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const caption = t(format === 'geojson' ? 'imports.exampleAreas' : 'imports.example');
  return (
    <div
      className="kern-table-responsive"
      role="group"
      aria-label={caption}
      // Scrolls by keyboard where it is wider than the screen.
      tabIndex={0}
    >
      <table className="kern-table kern-table--small data-table">
        <caption className="kern-title kern-title--small">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {header.map((heading) => (
              <th scope="col" className="kern-table__header" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {example.map((cells, row) => (
            <tr className="kern-table__row" key={row}>
              {cells.map((cell, column) => (
                <td className="kern-table__cell" key={column}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
