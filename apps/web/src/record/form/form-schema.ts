import type { UiSchema } from '@rjsf/utils';
import type { FieldSchema } from '../../api/model.types';
import { resolved } from '../../i18n/field-label';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Fields by the path to them, as in `changes.title`. */
type Paths = readonly string[];

/** Fields the server fills, or the program makes up: nobody is asked for them. */
/** Whether a field is filled by the program, not by people. */
export const isHidden = (schema: FieldSchema): boolean =>
  schema['x-made'] === true || schema['x-server'] === true;

function visible(schema: FieldSchema, only?: ReadonlySet<string>, unasked: Paths = []): FieldSchema {
  const result: Mutable<FieldSchema> = { ...schema };
  if (schema.properties) {
    const shown = Object.entries(schema.properties).filter(
      ([name, field]) => !isHidden(field) && !unasked.includes(name) && (!only || only.has(name)),
    );
    result.properties = Object.fromEntries(shown.map(([name, field]) => [name, visible(field)]));
    result.required = schema.required?.filter((name) => result.properties?.[name]);
  }
  if (schema.items) result.items = visible(schema.items);
  if (schema.$defs)
    result.$defs = Object.fromEntries(
      Object.entries(schema.$defs).map(([name, part]) => [name, visible(part)]),
    );
  return result;
}

/** Parts of the mandate that are decided together are shown together. */
const belongTogether: readonly (readonly string[])[] = [
  ['startOn', 'endOn'],
  ['statutoryBasis', 'discretionary'],
  ['cover', 'noExtraCostBecause'],
];

/** The fields to show when a person came for one of them; undefined shows all. */
export function fieldsAround(
  schema: FieldSchema,
  focus: string | undefined,
): ReadonlySet<string> | undefined {
  const [first = ''] = focus?.split('.') ?? [];
  // Only where every field may be left out is it enough to show some of them.
  if (!schema.properties?.[first] || (schema.required ?? []).length > 0) return undefined;
  return new Set(belongTogether.find((group) => group.includes(first)) ?? [first]);
}

/** The schema as the form shows it: without fields that are `unasked`. The heading of the dialog is its title. */
export const shownSchema = (
  schema: FieldSchema,
  only?: ReadonlySet<string>,
  unasked?: Paths,
): FieldSchema => ({
  ...visible(schema, only, unasked),
  title: undefined,
  description: undefined,
});

/** A number that names something is chosen by what it names. */
export const choosing = (ui: UiSchema, choices: Readonly<Record<string, string>>): UiSchema => ({
  ...ui,
  ...Object.fromEntries(
    Object.entries(choices).map(([name, kind]) => [
      name,
      { 'ui:widget': 'reference', 'ui:options': { kind, numeric: true } },
    ]),
  ),
});

/** Hides fields within a part; those of the form itself are not in its schema in the first place. */
export const hiding = (ui: UiSchema, unasked: Paths): UiSchema =>
  unasked.reduce((whole, path) => {
    const [part = '', field] = path.split('.');
    if (field === undefined) return whole;
    // Under the name of a part stands what is said about that part; RJSF's type only says that anything may.
    const inside = whole[part] as UiSchema | undefined;
    return { ...whole, [part]: { ...inside, [field]: { 'ui:widget': 'hidden' } } };
  }, ui);

/** Which widget a field is asked with. */
export function uiFor(schema: FieldSchema, root: FieldSchema = schema): UiSchema {
  const field = resolved(schema, root);
  const ui: UiSchema = {};
  if (field['x-refers']) {
    ui['ui:widget'] = field.type === 'array' ? 'references' : 'reference';
    ui['ui:options'] = { kind: field['x-refers'] };
    return ui;
  }
  if (typeof field['x-suggests'] === 'string')
    return { 'ui:widget': 'suggested', 'ui:options': { kind: field['x-suggests'] } };
  switch (field['x-field']) {
    case 'longText':
      return { 'ui:widget': 'textarea', 'ui:options': { rows: 4 } };
    case 'texts':
      return { items: { 'ui:widget': 'textarea', 'ui:options': { rows: 2 } } };
    case 'day':
      return { 'ui:widget': 'day', 'ui:options': { past: field['x-past'] === true } };
    case 'cents':
      return { 'ui:widget': 'money' };
    case 'centsByYear':
      return { 'ui:field': 'centsByYear' };
    default:
  }
  if (field.type === 'integer' || field.type === 'number') return { 'ui:widget': 'number' };
  if (field.type === 'boolean') return { 'ui:widget': 'checkbox' };
  if (field.items) ui.items = uiFor(field.items, root);
  for (const [name, inner] of Object.entries(field.properties ?? {})) ui[name] = uiFor(inner, root);
  return ui;
}
