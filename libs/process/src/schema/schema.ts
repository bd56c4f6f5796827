import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

/** A JSON Schema (2020-12) as plain data. */
export interface JsonSchema {
  type?: string;
  format?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  oneOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  [keyword: string]: unknown;
}

type Storage = NonNullable<
  Parameters<typeof validationMetadatasToSchemas>[0]
>['classTransformerMetadataStorage'];

type Class = abstract new () => object;

/** Rules of ours that say their schema themselves, in `fields.ts`. */
const own = { isDay: {}, isPart: {}, exactlyOne: {}, centsByYear: {} };

/**
 * The JSON Schemas of every class decorated so far, by class name; unknown keys are refused, references point
 * to `prefix` + name.
 */
export function allSchemas(prefix = '#/$defs/'): Record<string, JsonSchema> {
  const derived = validationMetadatasToSchemas({
    // One and the same object; only the way to it has no types.
    classTransformerMetadataStorage: defaultMetadataStorage as Storage,
    additionalConverters: own,
    refPointerPrefix: prefix,
    // The library's own type of a schema is wider than what it derives.
  }) as Record<string, JsonSchema>;
  for (const schema of Object.values(derived)) schema.additionalProperties = false;
  return derived;
}

function namesIn(schema: unknown, found: Set<string>, all: Record<string, JsonSchema>): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' && typeof value === 'string') {
      const name = value.slice(value.lastIndexOf('/') + 1);
      if (!found.has(name)) {
        found.add(name);
        namesIn(all[name], found, all);
      }
    } else namesIn(value, found, all);
  }
}

let cached: Record<string, JsonSchema> | undefined;

/** The JSON Schema of one data class with the parts it is made of under `$defs`, without what only the program fills. */
export function schemaOf(type: Class): JsonSchema {
  const all = (cached ??= allSchemas());
  const own = structuredCloneOf(
    all[type.name] ?? { type: 'object', properties: {}, additionalProperties: false },
  );
  for (const [name, field] of Object.entries(own.properties ?? {})) {
    if (field['x-server'] !== true) continue;
    delete own.properties?.[name];
    own.required = own.required?.filter((required) => required !== name);
  }
  const names = new Set<string>();
  namesIn(own, names, all);
  if (names.size > 0)
    own.$defs = Object.fromEntries(
      [...names].sort().map((name) => [name, structuredCloneOf(all[name] ?? {})]),
    );
  return own;
}

// `structuredClone` is not part of the language the core is written in; a copy is what it was copied from.
const structuredCloneOf = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema)) as JsonSchema;
