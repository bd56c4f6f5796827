import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { isDay, type Day } from '../time/days.js';
import { isPastDay, refUse, serverMadeFields, type RefUse } from './fields.js';
import './known-rules.js';

/** One thing wrong with data a caller sent; `path` is dotted (`items.0.kind`), `code` is stable. */
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
}

export const faultCodes = [
  'required',
  'unknownKey',
  'forbiddenKey',
  'tooDeep',
  'object',
  'text',
  'empty',
  'tooLong',
  'day',
  'dayInFuture',
  'wholeNumber',
  'number',
  'range',
  'oneOf',
  'flag',
  'list',
  'tooMany',
  'id',
  'exactlyOne',
  'centsByYear',
  'unknownReference',
  'idTaken',
  'twice',
  'endBeforeStart',
  'measureMissing',
  'measureNotExpected',
  'groundMissing',
  'notExpected',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** The rules of class-validator in our words; the first that applies is told. */
const codeOf: readonly (readonly [rule: string, code: FaultCode])[] = [
  ['whitelistValidation', 'unknownKey'],
  ['isArray', 'list'],
  ['isPart', 'object'],
  ['nestedValidation', 'object'],
  ['isString', 'text'],
  ['isInt', 'wholeNumber'],
  ['isNumber', 'number'],
  ['isBoolean', 'flag'],
  ['isDay', 'day'],
  ['isIn', 'oneOf'],
  ['minLength', 'empty'],
  ['matches', 'id'],
  ['maxLength', 'tooLong'],
  ['arrayMaxSize', 'tooMany'],
  ['min', 'range'],
  ['max', 'range'],
  ['exactlyOne', 'exactlyOne'],
  ['centsByYear', 'centsByYear'],
];

type Class<D extends object = object> = new () => D;

const DEEPEST = 12;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys and depths that must not even reach the libraries; walks without recursion, so depth cannot hurt. */
function unsafe(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: data, path: '', depth: 0 }];
  for (let next = waiting.pop(); next && faults.length < 100; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) {
      faults.push({ path, code: 'tooDeep' });
      continue;
    }
    for (const [key, within] of Object.entries(value)) {
      const inner = path === '' ? key : `${path}.${key}`;
      if (FORBIDDEN.has(key)) faults.push({ path: inner, code: 'forbiddenKey' });
      else waiting.push({ value: within, path: inner, depth: depth + 1 });
    }
  }
  return faults;
}

function faultsOf(errors: readonly ValidationError[], base = ''): Fault[] {
  return errors.flatMap((error) => {
    const path = base === '' ? error.property : `${base}.${error.property}`;
    const rules = error.constraints ?? {};
    const inner = faultsOf(error.children ?? [], path);
    if (Object.keys(rules).length === 0) return inner;
    if (error.value === undefined && !('whitelistValidation' in rules))
      return [{ path, code: 'required' as const }];
    const code = codeOf.find(([rule]) => rule in rules)?.[1] ?? 'object';
    // What is no list has no elements to find fault with.
    return [{ path, code }, ...inner.filter((fault) => code !== 'list' && fault.path !== path)];
  });
}

/** Data that fits its class, and the ids in it. */
export interface Valid<D> {
  readonly data: D;
  readonly ids: readonly IdUse[];
}

/**
 * Data of a class from what a caller sent: trimmed, without prototypes, or every fault of it.
 * `today` is what "not in the future" is measured by.
 */
export function validate<D extends object>(
  type: Class<D>,
  sent: unknown,
  today?: Day,
): Valid<D> | { readonly faults: readonly Fault[] } {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return { faults: [{ path: '', code: 'object' }] };
  const dangerous = unsafe(sent);
  if (dangerous.length > 0) return { faults: dangerous };
  const instance = plainToInstance(type, sent);
  const faults = faultsOf(
    validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false }),
  );
  if (today !== undefined) faults.push(...futureDays(instance, today));
  if (faults.length > 0) return { faults };
  // What was an instance of the class, without its prototype, is its data.
  return { data: JSON.parse(JSON.stringify(instance)) as D, ids: idsOf(instance) };
}

interface Place {
  readonly type: Class;
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
}

/** Every field of an instance and of the parts in it. */
function* places(value: unknown, path = ''): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      yield* places(element, path === '' ? String(index) : `${path}.${String(index)}`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const innerPath = path === '' ? name : `${path}.${name}`;
    // Only what `plainToInstance` made is walked: a constructor is a class of data or of the language.
    yield { type: value.constructor as Class, name, path: innerPath, value: inner };
    yield* places(inner, innerPath);
  }
}

function* futureDays(instance: object, today: Day): Generator<Fault> {
  for (const { type, name, path, value } of places(instance))
    if (isPastDay(type, name) && isDay(value) && value > today) yield { path, code: 'dayInFuture' };
}

/** An id in some data, with what it is there for. */
export type IdUse = RefUse & {
  readonly path: string;
  readonly id: string;
};

function idsOf(instance: object): IdUse[] {
  const uses: IdUse[] = [];
  for (const place of places(instance)) {
    const use = refUse(place.type, place.name);
    if (!use) continue;
    const ids: unknown[] = Array.isArray(place.value) ? place.value : [place.value];
    for (const [index, id] of ids.entries()) {
      const path = Array.isArray(place.value) ? `${place.path}.${index}` : place.path;
      if (typeof id === 'string') uses.push({ ...use, path, id });
    }
  }
  return uses;
}

/** Every id in the data of a class. */
export const idsIn = (type: Class, data: object): IdUse[] => idsOf(plainToInstance(type, data));

/** Refuses fields that only the program fills. */
export function faultsOfServerFields(type: Class, sent: unknown): Fault[] {
  if (typeof sent !== 'object' || sent === null) return [];
  return [...serverMadeFields(type)]
    .filter((name) => name in sent)
    .map((path) => ({ path, code: 'unknownKey' }));
}
