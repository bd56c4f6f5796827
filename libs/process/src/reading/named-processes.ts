import { entryType, isEntryTypeName, type EntryTypeName } from '../entries/index.js';
import { schemaOf } from '../schema/schema.js';
import { validate } from '../schema/validate.js';

const naming = new Map<EntryTypeName, boolean>();

/** Whether data of this type can name another process; told by its schema, and asked once. */
function canName(type: EntryTypeName): boolean {
  const known =
    naming.get(type) ?? JSON.stringify(schemaOf(entryType(type).data)).includes('"x-refers":"process"');
  naming.set(type, known);
  return known;
}

/** The ids of the processes that data to be recorded names; none where it is not sound. */
export function processesNamed(type: string, sent: unknown): string[] {
  if (!isEntryTypeName(type) || !canName(type)) return [];
  const valid = validate(entryType(type).data, sent);
  if ('faults' in valid) return [];
  return valid.ids.flatMap(({ kind, id }) => (kind === 'process' ? id : []));
}
