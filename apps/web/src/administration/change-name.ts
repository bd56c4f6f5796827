import type { ConfigurationChange } from '../api/administration';

/** What the changed thing is called, where it has a name. */
export function nameOf({ after }: Pick<ConfigurationChange, 'after'>): string | undefined {
  const held: object = after;
  return 'name' in held && typeof held.name === 'string' ? held.name : undefined;
}
