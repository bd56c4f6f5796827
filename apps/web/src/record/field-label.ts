import type { FieldSchema } from '../api/model.types';

function fieldAt(
  schema: FieldSchema,
  root: FieldSchema,
  [step, ...rest]: readonly string[],
): readonly string[] {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
  const field = name ? { ...root.$defs?.[name], ...schema } : schema;
  const own = field.title ? [field.title] : [];
  if (step === undefined) return own;
  const inner = field.properties?.[step] ?? (/^\d+$/.test(step) ? field.items : undefined);
  const here = /^\d+$/.test(step) ? [...own, String(Number(step) + 1)] : own;
  return inner ? [...here, ...fieldAt(inner, root, rest)] : here;
}

/** What the field at a path is called, with the parts it lies in. */
export const labelAt = (schema: FieldSchema, steps: readonly string[]): string =>
  fieldAt({ ...schema, title: undefined }, schema, steps).join(' › ');
