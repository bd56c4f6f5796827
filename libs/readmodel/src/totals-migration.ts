import type { Migration } from '@plankreis/journal';

const purseSums = [
  ...['revenue', 'planned', 'registered', 'registered_open', 'approved', 'conditional', 'carried_forward'],
  ...['transferred', 'blocked', 'available', 'committed', 'spent', 'free'],
];

const grantSums = ['amount', 'granted', 'own_share', 'own_covered', 'given_out', 'received', 'spent'];

/** What the money of all processes adds up to, and the lists of measures nobody pays for or politics has added. */
export const totals: Migration = {
  name: 'readmodel-0011-totals',
  async up(tx) {
    for (const [name, table, by, sums] of [
      ['money_total', 'money_row', ['department', 'purse', 'year_key'], purseSums],
      ['grant_total', 'grant_row', ['department', 'state'], grantSums],
    ] as const) {
      const keys = by.join(', ');
      await tx.run(
        `CREATE TABLE ${name} (${by.map((column) => `${column} text NOT NULL, `).join('')}n bigint NOT NULL, ` +
          `${sums.map((column) => `${column} bigint NOT NULL, `).join('')}PRIMARY KEY (${keys}))`,
      );
      await tx.run(
        `INSERT INTO ${name} SELECT ${keys}, COUNT(*), ${sums.map((column) => `SUM(${column})`).join(', ')}` +
          ` FROM ${table} GROUP BY ${keys}`,
      );
    }
    for (const filter of ['unfunded', 'political'])
      await tx.run(
        `CREATE INDEX measure_row_by_${filter} ON measure_row (${filter}, end_key, process_id, part_id)`,
      );
  },
};
