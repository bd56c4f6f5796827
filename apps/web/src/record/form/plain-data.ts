import type { FieldSchema } from '../../api/model.types';
import { resolved } from '../../i18n/field-label';

/** Form data as it is sent: without what was left empty. */

export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves out empty texts and parts in which nothing was filled in; an emptied list stays, it says "none". */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (!isPlain(value)) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

export const filledIn = (value: unknown): Plain => {
  const filled = withoutEmpty(value);
  return isPlain(filled) ? filled : {};
};

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(withoutEmpty(one)) === JSON.stringify(withoutEmpty(other));

/** The parts that differ from what was there before. */
export const changed = (data: Plain, before: Plain): Plain =>
  Object.fromEntries(Object.entries(data).filter(([key, value]) => !same(value, before[key])));

/** Lists that must be there are empty where nothing was added. */
export const withRequiredLists = (data: Plain, { required = [], properties = {} }: FieldSchema): Plain => ({
  ...Object.fromEntries(
    required.filter((name) => properties[name]?.type === 'array').map((name) => [name, []]),
  ),
  ...data,
});

/** The same, and parts that must be there but have nothing that must be filled in. */
export function withRequiredParts(data: Plain, schema: FieldSchema): Plain {
  const { required = [], properties = {} } = schema;
  const parts = required.filter((name) => {
    const field = resolved(properties[name] ?? {}, schema);
    return field.type === 'object' && (field.required ?? []).length === 0;
  });
  return { ...Object.fromEntries(parts.map((name) => [name, {}])), ...withRequiredLists(data, schema) };
}
