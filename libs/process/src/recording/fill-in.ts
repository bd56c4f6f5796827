import type { Makers } from '../contract/makers.js';
import { entryType, isEntryTypeName } from '../entries/index.js';
import { refUses } from '../schema/fields.js';
import { faultsOfServerFields, type Fault } from '../schema/validate.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a caller sent with everything filled in that only the program makes, and ids where the caller left them out.
 * Refuses an unknown type and fields that are not the caller's to fill; all else is judged by `record`.
 * `trusted` data (a successor's submission) may bring such fields along.
 */
export function fillIn(
  type: string,
  sent: unknown,
  make: Makers,
  trusted = false,
): { readonly data: object } | { readonly faults: readonly Fault[] } {
  if (!isEntryTypeName(type)) return { faults: [{ path: 'type', code: 'oneOf' }] };
  if (!isObject(sent)) return { faults: [{ path: '', code: 'object' }] };
  const definition = entryType(type);
  const faults = trusted ? [] : faultsOfServerFields(definition.data, sent);
  if (faults.length > 0) return { faults };
  const ids = [...refUses(definition.data)]
    .filter(([name, { use }]) => use === 'new' && sent[name] === undefined)
    .map(([name]) => [name, make.id()] as const);
  return { data: { ...sent, ...Object.fromEntries(ids), ...definition.fillIn?.(sent, make) } };
}

/** Whether recording this type reads the journal: only taking back an entry does. */
export const needsJournal = (type: string): boolean =>
  isEntryTypeName(type) && entryType(type).takesBack !== undefined;
