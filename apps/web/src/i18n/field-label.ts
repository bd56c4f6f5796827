import type { FieldSchema } from '../api/model.types';

const isIndex = (step: string): boolean => /^\d+$/.test(step);

/** A schema with what it refers to put in. */
export function resolved(schema: FieldSchema, root: FieldSchema): FieldSchema {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
  return name ? { ...root.$defs?.[name], ...schema } : schema;
}

const inside = (schema: FieldSchema, step: string): FieldSchema | undefined =>
  isIndex(step) ? schema.items : schema.properties?.[step];

/** The schema of the field at a path. */
export function schemaAt(root: FieldSchema, steps: readonly string[]): FieldSchema | undefined {
  let found: FieldSchema | undefined = root;
  for (const step of steps) found = found && inside(resolved(found, root), step);
  return found && resolved(found, root);
}

/** What the field at a path is called, with the parts it lies in. */
export function labelAt(root: FieldSchema, steps: readonly string[]): string {
  const names = steps.map((step, index) =>
    isIndex(step) ? String(Number(step) + 1) : schemaAt(root, steps.slice(0, index + 1))?.title,
  );
  return names.filter(Boolean).join(' › ');
}
