/** A JSON object as it came. Nothing in it is certain to be there, or to be what the specification says. */
export type Thing = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 200_000;
const CONTROL = /[^\P{Cc}\n\r\t]/gu;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property by its name, or by the name with the prefix that drafts of OParl gave it. */
function property(thing: Thing, key: string): unknown {
  const name = [key, `oparl:${key}`, `@${key}`].find(
    (one) => Object.hasOwn(thing, one) && thing[one] !== null,
  );
  return name === undefined ? undefined : thing[name];
}

/** The first of some properties that holds a text or a number, without control characters; undefined if empty. */
export function text(thing: Thing, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = property(thing, key);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const clean = String(value).slice(0, LONGEST_TEXT).replace(CONTROL, '');
    if (clean.trim() !== '') return clean.trim();
  }
  return undefined;
}

export function flag(thing: Thing, key: string): boolean | undefined {
  const value = property(thing, key);
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 1 || value === '1') return true;
  return value === 'false' || value === 0 || value === '0' ? false : undefined;
}

/** A property as a list: absent, a bare object where a list belongs, a list, or a list of lists. */
export function many(thing: Thing, key: string): readonly unknown[] {
  const value = property(thing, key);
  const list: unknown[] = Array.isArray(value) ? value.flat() : [value];
  return list.filter((one) => one !== undefined && one !== null && one !== '');
}

/** The first of a property that may be one or many. */
export const first = (thing: Thing, key: string): unknown => many(thing, key)[0];

/** The address of something given by its address, or embedded with its id. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return isThing(value) ? text(value, 'id') : undefined;
}

/** What something is: the last part of its type (`https://schema.oparl.org/1.1/Paper`). */
export const kindOf = (thing: Thing): string | undefined => text(thing, 'type')?.replace(/^.*[/:#]/, '');

/** Something embedded with no more than its id and type says nothing that its address does not. */
export const isReference = (value: unknown): boolean =>
  !isThing(value) || Object.keys(value).every((key) => ['id', '@id', 'type', '@type'].includes(key));
