import type { EntryTypeModel, FieldSchema, FormModel, Told } from '../../api/model.types';
import { resolved } from '../../i18n/field-label';
import { isPlain, type Plain } from './plain-data';

/** Looks up a thing that data names, as far as forms take something from it. */
export type Things = (kind: string, id: unknown) => Plain | undefined;

/** What the rules of a form are applied with. */
export interface Rules {
  readonly form: FormModel;
  readonly schema: FieldSchema;
  readonly things: Things;
}

export const rulesOf = ({ form, schema }: EntryTypeModel, things: Things): Rules => ({
  form,
  schema,
  things,
});

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The thing a field of the data names. */
function named({ schema, things }: Rules, data: Plain, field: string): Plain | undefined {
  const kind = schema.properties?.[field]?.['x-refers'];
  return kind === undefined ? undefined : things(kind, data[field]);
}

const told = (rules: Rules, data: Plain, { field, of }: Told): unknown =>
  of === undefined ? data[field] : named(rules, data, of)?.[field];

/** The day it happened as the form itself tells; undefined where it does not ask for it or it is empty. */
export const dayMeant = (rules: Rules, data: Plain): string | undefined =>
  rules.form.day && text(told(rules, data, rules.form.day));

/** Fields that make no sense with what was said so far, by path. */
export const pointlessFields = (rules: Rules, data: Plain): readonly string[] =>
  (rules.form.asked ?? []).flatMap(({ fields, when }) => {
    const value = told(rules, data, when);
    const holds = when.in ? typeof value === 'string' && when.in.includes(value) : value !== undefined;
    return holds === (when.not === true) ? fields : [];
  });

/** What was said, without what makes no sense any more. */
export const without = (data: Plain, pointless: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !pointless.includes(name)));

/** Fields that are settled and only shown; `settled` is what the place says the person came from. */
export const settledFields = (
  { settled = [], named: byPlace = [] }: FormModel,
  given: Plain = {},
): string[] => [...settled, ...byPlace.filter((name) => given[name] !== undefined)];

/** Parts of a list, those without a number with the next ones. */
function numbered(parts: readonly Plain[]): Plain[] {
  const numbers = parts.map(({ no }) => (typeof no === 'number' ? no : 0));
  let highest = Math.max(0, ...numbers);
  return parts.map((part) => (part['no'] === undefined ? { ...part, no: ++highest } : part));
}

/** What follows from what was just typed. */
function followed({ form }: Rules, data: Plain, before: Plain): Plain {
  const next: Record<string, unknown> = { ...data };
  const change = (list: string, of: (parts: readonly Plain[]) => readonly Plain[]) => {
    const parts = next[list];
    if (Array.isArray(parts)) next[list] = of(parts.map((part: unknown) => (isPlain(part) ? part : {})));
  };
  for (const list of form.numbers ?? []) change(list, numbered);
  for (const { list, field, from } of form.follows ?? [])
    change(list, (parts) =>
      parts.map((part) => {
        const follows = part[field] === undefined || part[field] === before[from];
        return follows && data[from] !== undefined ? { ...part, [field]: data[from] } : part;
      }),
    );
  return next;
}

/** What choosing a thing fills in, where nobody has said otherwise. */
function filled(rules: Rules, data: Plain, before: Plain): Plain {
  return (rules.form.fills ?? []).reduce((whole, { by, within, takes }) => {
    const schema = within === undefined ? rules.schema : partOf(rules.schema, within);
    const [part, earlier] = within === undefined ? [whole, before] : [whole[within], before[within]];
    if (!isPlain(part)) return whole;
    const was = isPlain(earlier) ? earlier : {};
    if (part[by] === was[by]) return whole;
    const [now, then] = [part, was].map((one) => named({ ...rules, schema }, one, by));
    const taken = Object.entries(takes).filter(
      ([field, from]) =>
        now?.[from] !== undefined && (part[field] === undefined || part[field] === then?.[from]),
    );
    const grown = { ...part, ...Object.fromEntries(taken.map(([field, from]) => [field, now?.[from]])) };
    return within === undefined ? grown : { ...whole, [within]: grown };
  }, data);
}

/** The schema of a part of the data, with what it refers to put in. */
function partOf(root: FieldSchema, name: string): FieldSchema {
  const part = root.properties?.[name] ?? {};
  return resolved(part, root);
}

/** The data after somebody has typed, with all that follows from it. */
export const afterwards = (rules: Rules, data: Plain, before: Plain): Plain =>
  filled(rules, followed(rules, data, before), before);
