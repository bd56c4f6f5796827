import type { ConfigurationChange } from '../../api/administration';

/** What the changed thing is called, where it has a name. */
export function nameOf({ after }: Pick<ConfigurationChange, 'after'>): string | undefined {
  const held: object = after;
  if (!('name' in held)) return undefined;
  const { name } = held;
  if (typeof name === 'string') return name;
  // What has a name in two languages is told by the German one.
  return typeof name === 'object' && name !== null && 'de' in name && typeof name.de === 'string'
    ? name.de
    : undefined;
}
