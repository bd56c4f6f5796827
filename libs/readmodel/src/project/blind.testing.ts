import type { Dossier } from '@plankreis/process';
import { integer } from '../tables/column.js';
import { partTable } from '../tables/part-table.js';

export { projectParts } from './project-parts.js';

const columns = { signals: integer() };
const ofTopic = ({ signals }: Dossier) => [{ partId: 'topic', public: true, signals: signals.length }];

const known = new WeakMap<object, ReturnType<typeof ofTopic>>();

/** A list as it must not be: it remembers by one part of the dossier what it has read of another. */
export const blindTable = partTable('blind_row', columns, {
  derive(dossier) {
    const rows = known.get(dossier.template) ?? ofTopic(dossier);
    known.set(dossier.template, rows);
    return rows;
  },
});

/** The same, as it should be. */
export const seeingTable = partTable('seeing_row', columns, { derive: ofTopic });
