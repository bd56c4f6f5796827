import type { Migration } from '@plankreis/journal';

/** The municipality's own versions of templates, which stay as they were written, and which of them take no new process. */
export const templateTables: Migration = {
  name: 'api-0007-templates',
  async up(tx) {
    const postgres = tx.dialect === 'postgres';
    await tx.run(`CREATE TABLE template_version (
      template_key text NOT NULL,
      version integer NOT NULL,
      content text NOT NULL,
      shipped_version integer,
      made_at text,
      made_by text,
      PRIMARY KEY (template_key, version)
    )`);
    await tx.run('CREATE TABLE retired_template (template_key text PRIMARY KEY)');
    if (postgres)
      await tx.run(`CREATE FUNCTION template_version_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'Versions are kept.' USING ERRCODE = 'integrity_constraint_violation'; END $$`);
    for (const change of ['UPDATE', 'DELETE'])
      await tx.run(`CREATE TRIGGER template_version_refuses_${change.toLowerCase()}
        BEFORE ${change} ON template_version FOR EACH ROW ${
          postgres
            ? 'EXECUTE FUNCTION template_version_refuse()'
            : "BEGIN SELECT RAISE(ABORT, 'Versions are kept.'); END"
        }`);
  },
};
