import 'reflect-metadata';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { isDay } from '../time/days.js';
import type { NamedKind, PartKind, RefKind } from '../vocabulary/kinds.js';

/**
 * The kinds of field an entry's data is made of. Each is one decorator: class-validator checks by it, the JSON
 * Schema is derived from it, and forms are drawn from that.
 */
type Field = (target: object, property: string) => void;

const said = new WeakMap<object, Map<string, object>>();

/** Adds keywords to the JSON Schema of a field; what was said before stays. */
function says(keywords: object): Field {
  return (target, property) => {
    const byProperty = said.get(target) ?? new Map<string, object>();
    const merged = { ...byProperty.get(property), ...keywords };
    said.set(target, byProperty.set(property, merged));
    JSONSchema(merged)(target, property);
  };
}

const all =
  (...fields: Field[]): Field =>
  (target, property) => {
    for (const field of fields) field(target, property);
  };

/** Amounts end long before integers stop being exact: 90 billion euro in cents. */
export const MOST_CENTS = 9_000_000_000_000;

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** Trimmed, non-empty text; `long` asks for several lines. */
export function Text(most = 500, long = false): Field {
  return all(
    Transform(({ value }) => trimmed(value)),
    IsString(),
    MinLength(1),
    MaxLength(most),
    says({ 'x-field': long ? 'longText' : 'text' }),
  );
}

/** Running text of up to 20,000 characters. */
export const LongText = (): Field => Text(20_000, true);

/** A list of trimmed, non-empty texts. */
export function Texts(most = 100): Field {
  return all(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(trimmed) : value)),
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(2000, { each: true }),
    says({ 'x-field': 'texts' }),
  );
}

/** A calendar day `YYYY-MM-DD` that exists. */
export function Day(): Field {
  return all(
    ValidateBy({ name: 'isDay', validator: { validate: isDay } }),
    says({ type: 'string', format: 'date', 'x-field': 'day' }),
  );
}

/** What was noted for a class and the classes it extends, nearest first. */
function* noted<N>(notes: WeakMap<object, N>, type: abstract new () => object): Generator<N> {
  // Of a chain of prototypes the library of the language knows no type.
  for (let p = type.prototype as object | null; p; p = Object.getPrototypeOf(p) as object | null) {
    const note = notes.get(p);
    if (note !== undefined) yield note;
  }
}

const pastDays = new WeakMap<object, Set<string>>();

/** A day on which something happened: it exists and is not after today. */
export function PastDay(): Field {
  return all(Day(), says({ 'x-past': true }), (target, property) => {
    pastDays.set(target, (pastDays.get(target) ?? new Set()).add(property));
  });
}

/** Whether `property` of instances of `type` is a {@link PastDay}. */
export const isPastDay = (type: abstract new () => object, property: string): boolean =>
  [...noted(pastDays, type)].some((days) => days.has(property));

/** An amount of money: whole cents, not negative. */
export function Cents(): Field {
  return all(IsInt(), Min(0), Max(MOST_CENTS), says({ type: 'integer', 'x-field': 'cents' }));
}

/** A whole number within bounds. */
export const Whole = (least: number, most: number): Field =>
  all(IsInt(), Min(least), Max(most), says({ type: 'integer' }));

/** A list of whole numbers within bounds. */
export const Wholes = (least: number, most: number): Field =>
  all(
    IsArray(),
    ArrayMaxSize(500),
    IsInt({ each: true }),
    Min(least, { each: true }),
    Max(most, { each: true }),
    says({ items: { type: 'integer' } }),
  );

/** A measured value; finite, at most `decimals` digits after the point. */
export const Decimal = (decimals: number, least: number, most: number): Field =>
  all(
    // `IsNumber` counts decimals in the number's text and breaks at an exponent, 1e-7.
    ValidateBy({
      name: 'isNumber',
      validator: {
        validate: (value) =>
          typeof value === 'number' && Number.isFinite(value) && Number(value.toFixed(decimals)) === value,
      },
    }),
    Min(least),
    Max(most),
    says({ type: 'number' }),
  );

export const Year = (): Field => Whole(1990, 2100);

export const Flag = (): Field => IsBoolean();

/** The one value a field can have, where giving it says something. */
export const Only = (value: true): Field => all(IsIn([value]), says({ type: 'boolean', enum: [value] }));

export const OneOf = (values: readonly string[]): Field => IsIn([...values]);

/** A list of values of a closed list, in the order given. */
export const ManyOf = (values: readonly string[], most: number): Field =>
  all(IsArray(), ArrayMaxSize(most), IsIn([...values], { each: true }));

/** May be left out; `null` is not a way to leave it out. */
export const Optional = (): Field => ValidateIf((_, value) => value !== undefined);

type Class = new () => object;

const choices = new WeakSet();

/** Marks a part of which exactly one field is given. */
export function ExactlyOne(): ClassDecorator {
  return (type) => {
    choices.add(type);
    JSONSchema({ minProperties: 1, maxProperties: 1 })(type);
  };
}

const chosenOnce = (value: unknown): boolean =>
  !isPlain(value) ||
  !choices.has(value.constructor) ||
  Object.values(value).filter((given) => given !== undefined).length === 1;

/** A part with fields of its own. */
export function Part(type: () => Class): Field {
  return all(
    ValidateBy({ name: 'isPart', validator: { validate: isPlain } }),
    ValidateBy({ name: 'exactlyOne', validator: { validate: chosenOnce } }),
    ValidateNested(),
    Type(type),
  );
}

/** A list of parts, each with fields of its own. */
export function Parts(type: () => Class, most = 200): Field {
  return all(
    IsArray(),
    ArrayMaxSize(most),
    ValidateBy({ name: 'isPart', validator: { validate: isPlain } }, { each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Cents by year, `{ "2027": 100 }`. */
export const CentsByYear = (): Field =>
  all(
    ValidateBy({
      name: 'centsByYear',
      validator: {
        validate: (value: unknown) =>
          isPlain(value) &&
          Object.entries(value).every(
            ([year, cents]) =>
              /^(19|20)\d\d$/.test(year) && Number.isInteger(cents) && cents >= 0 && cents <= MOST_CENTS,
          ),
      },
    }),
    says({
      type: 'object',
      propertyNames: { pattern: '^(19|20)\\d\\d$' },
      additionalProperties: { type: 'integer', minimum: 0, maximum: MOST_CENTS },
      'x-field': 'centsByYear',
    }),
  );

/** Free text for which there are usual values: forms offer what they know of this kind. */
export const Suggested = (kind: 'requiredGroup' | 'participationArea'): Field => says({ 'x-suggests': kind });

/** How a field uses an id: it names what is there, or brings in a part of the dossier. */
export type RefUse =
  { readonly kind: RefKind; readonly use: 'refers' } | { readonly kind: PartKind; readonly use: 'new' };

const refs = new WeakMap<object, Map<string, RefUse>>();

const marks =
  (use: RefUse): Field =>
  (target, property) => {
    refs.set(target, (refs.get(target) ?? new Map<string, RefUse>()).set(property, use));
  };

/** How `property` of instances of `type` uses an id, if it does. */
export const refUse = (type: abstract new () => object, property: string): RefUse | undefined =>
  refUses(type).get(property);

/** The id fields of a class. */
export const refUses = (type: abstract new () => object): ReadonlyMap<string, RefUse> =>
  new Map([...noted(refs, type)].reverse().flatMap((byProperty) => [...byProperty]));

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const isId = (each: boolean): Field => all(IsString({ each }), Matches(ID, { each }));

/** An id that names nothing here yet. */
export const Id = (): Field => isId(false);

/** The id of something that is there. */
export const Ref = (kind: RefKind): Field =>
  all(isId(false), marks({ kind, use: 'refers' }), says({ 'x-refers': kind }));

/** An id that is judged by the dossier itself: somebody who has left can still be named. */
export const Named = (kind: NamedKind): Field => all(isId(false), says({ 'x-refers': kind }));

/** Ids of things that are there. */
export const Refs = (kind: RefKind, most = 200): Field =>
  all(IsArray(), ArrayMaxSize(most), isId(true), marks({ kind, use: 'refers' }), says({ 'x-refers': kind }));

/** The id of what the entry brings in: given by the caller, or made where left out; unique in the dossier. */
export const NewId = (kind: PartKind): Field =>
  all(Optional(), isId(false), marks({ kind, use: 'new' }), says({ 'x-made': true }));

const serverMade = new WeakMap<object, Set<string>>();

/** A field that only the program fills; a caller who sends it is refused as for an unknown key. */
export const ServerMade = (): Field =>
  all(says({ 'x-server': true }), (target, property) => {
    serverMade.set(target, (serverMade.get(target) ?? new Set()).add(property));
  });

/** The fields of a class that only the program fills. */
export const serverMadeFields = (type: abstract new () => object): ReadonlySet<string> =>
  new Set([...noted(serverMade, type)].flatMap((names) => [...names]));
