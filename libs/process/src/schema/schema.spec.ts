import { describe, expect, it } from '@jest/globals';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { entryType, entryTypeNames, type EntryTypeName } from '../entries/index.js';
import { often } from '../testing/chance.testing.js';
import { schemaOf, type JsonSchema } from './schema.js';
import { faultsOfServerFields, validate } from './validate.js';

const ajv = new Ajv2020({ strict: false, allErrors: false });
// The types of this package speak of its CommonJS form.
(addFormats as unknown as (to: Ajv2020) => void)(ajv);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.constantFrom('Bestand', 'Straße', '„Zitat“', 'a-1', '東', 'x'.repeat(70), 'x'.repeat(600));

function textOf({ format, pattern, minLength = 0, maxLength = 500 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return day;
  if (pattern !== undefined) return fc.constantFrom('m1', 'A_b-9', 'x'.repeat(64));
  return word
    .map((text) => text.slice(0, Number(maxLength)))
    .filter((text) => text.length >= Number(minLength));
}

const wholeOf = ({ minimum = -5, maximum = 5 }: JsonSchema): fc.Arbitrary<number> =>
  fc.integer({ min: Math.max(Number(minimum), -1e9), max: Math.min(Number(maximum), 1e9) });

/** Data as a schema describes it. */
function fromSchema(schema: JsonSchema, defs: Record<string, JsonSchema>): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return fromSchema(defs[schema.$ref.slice('#/$defs/'.length)] ?? {}, defs);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return wholeOf(schema);
    case 'number':
      return wholeOf(schema).map((whole) => whole / 4);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, defs), { maxLength: 3 });
    case 'object':
      return objectOf(schema, defs);
    default:
      throw new Error(`No type: ${JSON.stringify(schema)}`);
  }
}

function objectOf(schema: JsonSchema, defs: Record<string, JsonSchema>): fc.Arbitrary<unknown> {
  if (typeof schema.additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom('2024', '2031'), fromSchema(schema.additionalProperties, defs));
  const fields = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, field]) => [name, fromSchema(field, defs)]),
  );
  if (schema['maxProperties'] === 1)
    return fc.oneof(...Object.entries(fields).map(([name, field]) => fc.record({ [name]: field })));
  return fc.record(fields, { requiredKeys: schema.required ?? [] });
}

/** Things that have no business where they are put. */
const junk = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e15,
    '',
    'x',
    '2023-02-29',
    '2024-02-29',
    '20240101',
    'x y!',
    'x'.repeat(21_000),
  ],
  ...[[], {}, [null], [''], [{}], { x: 1 }, { text: 'a', noneBecause: 'b' }, { 2024: -1 }, { 24: 1 }],
);

type Plain = Record<string, unknown>;

/** The same data with one thing in it changed, taken away or added. */
function spoilt(data: unknown, depth: number, pick: number, what: unknown): unknown {
  if (typeof data !== 'object' || data === null || depth === 0) return what;
  const keys = Object.keys(data);
  const key = keys[pick % (keys.length + 1)];
  if (Array.isArray(data)) {
    const list: unknown[] = data;
    return key === undefined
      ? [...list, what]
      : list.map((each, i) => (String(i) === key ? spoilt(each, depth - 1, pick >> 3, what) : each));
  }
  const object = data as Plain;
  if (key === undefined) return { ...object, unheardOf: what };
  const { [key]: field, ...rest } = object;
  return what === null ? rest : { ...rest, [key]: spoilt(field, depth - 1, pick >> 3, what) };
}

/**
 * What no JSON Schema says: text is trimmed before it is measured, decimals are counted, and years lie between 1900
 * and 2999. Days that must not lie in the future are judged by the day of recording, which is not asked here.
 */
const beyondSchemas = (data: unknown): boolean => {
  if (typeof data === 'string') return data !== data.trim();
  if (typeof data === 'number') return !Number.isInteger(data * 4);
  return typeof data === 'object' && data !== null && Object.values(data).some(beyondSchemas);
};

describe.each(entryTypeNames)('the schema of %s', (type: EntryTypeName) => {
  const { data: dataClass } = entryType(type);
  const schema = schemaOf(dataClass);
  const judged = ajv.compile(schema);
  const whole = fromSchema(schema, schema.$defs ?? {});
  const accepts = (data: unknown): boolean =>
    faultsOfServerFields(dataClass, data).length === 0 && 'data' in validate(dataClass, data);

  it('describes what is accepted', () => {
    fc.assert(
      fc.property(whole, (data) => expect([data, judged(data), accepts(data)]).toEqual([data, true, true])),
      often(30),
    );
  });

  it('and refuses what is refused', () => {
    const broken = fc
      .tuple(whole, fc.integer({ min: 0, max: 4 }), fc.nat(), junk)
      .map(([data, depth, pick, what]) => spoilt(data, depth, pick, what))
      .filter((data) => !beyondSchemas(data));
    fc.assert(
      fc.property(broken, (data) => expect([data, accepts(data)]).toEqual([data, judged(data)])),
      often(80),
    );
  });

  it('asks for nothing that only the program fills', () => {
    expect(Object.values(schema.properties ?? {}).filter((field) => field['x-server'] === true)).toEqual([]);
  });
});
