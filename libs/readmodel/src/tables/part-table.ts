import type { Dossier, Surroundings } from '@plankreis/process';
import { flag, text } from './column.js';
import { derivation, type Derivation } from './derivation.js';
import {
  table,
  type AnyTable,
  type Columns,
  type Index,
  type RowOf,
  type StoredRow,
  type Table,
} from './table.js';
import { totals, type Totals, type Totalling } from './totals.js';

/** What every part of a process has in a list over all processes. */
const ofParts = {
  processId: text(),
  partId: text(),
  department: text(),
  /** Whether everybody may read it. */
  public: flag(),
};

type OfParts = typeof ofParts;
type PartColumns<C extends Columns> = Omit<C, keyof OfParts> & OfParts;
type NameOf<C> = keyof C & string;

/** A row as it is derived: of which process and department it is, is known. */
export type DerivedRow<C extends Columns> = RowOf<C> & { readonly partId: string; readonly public: boolean };

/** The rows of a process in a table, by their ids. */
export type RowsById = ReadonlyMap<string, StoredRow>;

/** A table of parts, whatever its columns: what is needed to keep it. */
export interface AnyPartTable extends AnyTable {
  readonly rows: Derivation<RowsById>;
  readonly totals?: Totals;
  /** Whether what the municipality has configured tells what is in it. */
  readonly isConfigured: boolean;
}

/** A list over the parts of all processes: what stands in it is derived from the dossiers. */
export interface PartTable<C extends Columns = Columns>
  extends Table<PartColumns<C>>, Omit<AnyPartTable, keyof AnyTable> {}

interface Describing<C extends Columns> {
  /** Each also runs by process and part, so that a page starts where the one before ended. */
  readonly indexes?: readonly Index<NameOf<C> | NameOf<OfParts>>[];
  readonly derive: (dossier: Dossier, around: Surroundings) => readonly DerivedRow<C>[];
  readonly isConfigured?: boolean;
  /** What is kept added up over all processes. */
  readonly totals?: Totalling<NameOf<C> | NameOf<OfParts>>;
  /** One more whenever `derive` tells something else of the same dossier: everything is then derived anew. */
  readonly edition?: number;
}

/** Describes a list over the parts of all processes. */
export function partTable<const C extends Columns>(
  name: string,
  columns: C,
  { indexes = [], derive, isConfigured = false, totals: totalling, edition }: Describing<C>,
): PartTable<C> {
  const all: PartColumns<C> = { ...ofParts, ...columns };
  const described = table(name, all, {
    key: ['processId', 'partId'],
    edition,
    // Names of columns, as those of the description are.
    indexes: indexes.map((index) => [...index, 'processId', 'partId'] as Index<NameOf<PartColumns<C>>>),
  });
  const stored = (dossier: Dossier, around: Surroundings): RowsById => {
    const own: object = { processId: dossier.id, department: dossier.department };
    return new Map(
      derive(dossier, around).map((row) => [
        row.partId,
        // What a derived row lacks of a whole one is what stands beside it.
        described.store(row as unknown as RowOf<PartColumns<C>>, own),
      ]),
    );
  };
  return {
    ...described,
    rows: derivation(stored),
    isConfigured,
    ...(totalling && { totals: totals(described, totalling) }),
  };
}

/** The id of the n-th part of something; sorts as people count. No id of a part holds a slash. */
export const numbered = (id: string, no: number): string => `${id}/${String(no).padStart(6, '0')}`;
