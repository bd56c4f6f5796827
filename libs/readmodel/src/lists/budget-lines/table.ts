import { liveLines, type LineKind } from '@plankreis/process';
import { integer, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** Where imported bookings find the line they belong to. */
export const lineTable = partTable(
  'line_row',
  {
    year: integer(),
    scheme: text(),
    code: text(),
    /** The account as it is compared. */
    codeKey: text(),
    kind: text<LineKind>(),
    purpose: text(),
    measureId: text().optional(),
  },
  {
    indexes: [['codeKey', 'year']],
    derive: (dossier) =>
      liveLines(dossier).map(({ id, year, account: { scheme, code }, kind, purpose, owner }) => ({
        partId: id,
        // Whoever reads a dossier reads its budget.
        public: true,
        ...{ year, scheme, code, codeKey: accountKey(code), kind, purpose, measureId: owner.measureId },
      })),
  },
);

/** An account as it is compared: finance systems and people set its parts off in their own ways. */
export const accountKey = (code: string): string => code.replaceAll(/[\s./\-_]/g, '').toUpperCase();
