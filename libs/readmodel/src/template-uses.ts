import type { Database } from '@plankreis/journal';

/** How many processes have a version of a template. */
export interface TemplateUse {
  readonly key: string;
  readonly version: number;
  readonly processes: number;
}

interface Row {
  readonly template_key: string;
  readonly template_version: number | string;
  readonly n: number | string;
}

/** The versions of templates that processes have, ended ones included. */
export async function templateUses(db: Database): Promise<TemplateUse[]> {
  const rows = await db.read.all<Row>(
    'SELECT template_key, template_version, COUNT(*) AS n FROM process_row GROUP BY template_key, template_version',
  );
  return rows.map(({ template_key, template_version, n }) => ({
    key: template_key,
    version: Number(template_version),
    processes: Number(n),
  }));
}
