import type { Database } from '@plankreis/journal';
import { select } from '../../tables/select.js';
import { p, processTable } from './table.js';

/** How many processes have a version of a template. */
export interface TemplateUse {
  readonly key: string;
  readonly version: number;
  readonly processes: number;
}

const template = select(processTable, 'p', ['templateKey', 'templateVersion']);

/** The versions of templates that processes have, ended ones included. */
export async function templateUses(db: Database): Promise<TemplateUse[]> {
  const rows = await db.read.all(
    `SELECT ${template.sql}, COUNT(*) AS n FROM process_row p GROUP BY ${p.templateKey}, ${p.templateVersion}`,
  );
  return rows.map((row) => {
    const { templateKey: key, templateVersion: version } = template.read(row);
    return { key, version, processes: Number(row['n']) };
  });
}
