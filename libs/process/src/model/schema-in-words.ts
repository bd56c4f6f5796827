import { schemaOf, type JsonSchema } from '../schema/schema.js';
import type { Both, Language } from '../texts/language.js';

/** The words a form is drawn with. */
export interface Words {
  /** What a field is called; `Class.field` where the word depends on the class. */
  readonly fields: Readonly<Record<string, Both>>;
  /** What is to be known to fill a field in, by the same names. */
  readonly hints?: Readonly<Record<string, Both>>;
  /** The closed lists that fields choose from: a word for each value. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, Both>>>>;
}

/** The closed list a field chooses from: the smallest one that has a word for each of its values. */
function listOf(values: readonly unknown[], lists: Words['lists']): Words['lists'][string] | undefined {
  const size = (list: object): number => Object.keys(list).length;
  return Object.values(lists)
    .filter((list) => values.every((value) => String(value) in list))
    .sort((one, other) => size(one) - size(other))[0];
}

function titled(schema: JsonSchema, names: readonly string[], words: Words, language: Language): JsonSchema {
  const of = (texts: Words['fields'] = {}): string | undefined =>
    names.map((name) => texts[name]).find((text) => text !== undefined)?.[language];
  const [title, description] = [of(words.fields), of(words.hints)];
  const { enum: values, ...rest } = schema;
  const list = values && listOf(values, words.lists);
  // The elements of a list choose as a field does; what they are called is their place in it.
  const items = schema.items?.enum ? { items: titled(schema.items, [], words, language) } : {};
  return {
    ...(list ? rest : schema),
    ...items,
    ...(list
      ? { oneOf: values.map((value) => ({ const: value, title: list[String(value)]?.[language] })) }
      : {}),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

function withTitles(schema: JsonSchema, className: string, words: Words, language: Language): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [name, titled(field, [`${className}.${name}`, name], words, language)] as const,
  );
  return { ...schema, ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}) };
}

/** The schema of a data class with the words of a language: what a form is drawn from. */
export function schemaInWords(data: abstract new () => object, words: Words, language: Language): JsonSchema {
  const schema = withTitles(schemaOf(data), data.name, words, language);
  const parts = Object.entries(schema.$defs ?? {}).map(
    ([name, part]) => [name, withTitles(part, name, words, language)] as const,
  );
  return parts.length > 0 ? { ...schema, $defs: Object.fromEntries(parts) } : schema;
}
