import { describe, expect, it } from '@jest/globals';
import { entryTypes } from '../entries/index.js';
import { schemaOf, type JsonSchema } from '../schema/schema.js';
import { acts } from './acts.js';
import { model } from './model.js';

const fieldsOf = ({ data }: (typeof entryTypes)[number]): JsonSchema => schemaOf(data);

/** The schema at a path of fields, into what is referred to and into the parts of lists. */
function at(root: JsonSchema, path: string): JsonSchema | undefined {
  const resolved = (schema: JsonSchema | undefined): JsonSchema | undefined =>
    schema?.$ref === undefined ? schema : root.$defs?.[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
  return path.split('.').reduce<JsonSchema | undefined>((found, step) => {
    const inside = resolved(found);
    return resolved(resolved(inside?.items)?.properties?.[step] ?? inside?.properties?.[step]);
  }, root);
}

/** Every path a form speaks of; fields of other things are those of what the path before refers to. */
const paths = entryTypes.flatMap(({ type, form = {}, data }) => {
  const told = ({ field, of }: { field: string; of?: string }) => [of ?? field];
  return [
    ...(form.day ? told(form.day) : []),
    ...(form.asked ?? []).flatMap(({ fields, when }) => [...fields, ...told(when)]),
    ...(form.fills ?? []).flatMap(({ by, within, takes }) =>
      [by, ...Object.keys(takes)].map((field) => [within, field].filter(Boolean).join('.')),
    ),
    ...(form.follows ?? []).flatMap(({ list, field, from }) => [`${list}.${field}`, from]),
    ...(form.numbers ?? []).map((list) => `${list}.no`),
    ...Object.keys(form.chooses ?? {}),
    ...(form.settled ?? []),
    ...(form.named ?? []),
  ].map((path) => [type, path, data] as const);
});

describe('what forms are told', () => {
  it.each(paths)('%s speaks of %s, which is a field of its data', (_, path, data) => {
    expect(at(schemaOf(data), path)).toBeDefined();
  });

  it('numbers the parts of every list whose parts have a number', () => {
    const lists = entryTypes.flatMap(({ type, data, form }) =>
      Object.keys(schemaOf(data).properties ?? {})
        .filter((list) => at(schemaOf(data), list)?.items && at(schemaOf(data), `${list}.no`))
        .map((list) => ({ type, list, numbered: form?.numbers?.includes(list) ?? false })),
    );
    expect(lists.length).toBeGreaterThan(2);
    expect(lists.filter(({ numbered }) => !numbered)).toEqual([]);
  });

  it('names a thing by a field that refers to one', () => {
    const naming = entryTypes.flatMap((entryType) => {
      const { day, asked = [], fills = [] } = entryType.form ?? {};
      const within = fills.map(({ by, within: part }) => [part, by].filter(Boolean).join('.'));
      const of = [day?.of, ...asked.map(({ when }) => when.of)].flatMap((field) => field ?? []);
      return [...of, ...within].map((field) => at(fieldsOf(entryType), field)?.['x-refers']);
    });
    expect(naming.length).toBeGreaterThan(3);
    expect(naming.filter((kind) => kind === undefined)).toEqual([]);
  });

  it('is part of the model', () => {
    const decided = model('de').entryTypes.find(({ type }) => type === 'decision.recorded');
    expect(decided?.form.day).toEqual({ field: 'decidedOn' });
  });
});

describe('what is offered about a part or to a list of them', () => {
  it.each(Object.entries(acts))('of %s each act once', (_, types) => {
    expect(new Set(types).size).toBe(types.length);
    expect(model('de').acts).toEqual(acts);
  });
});
