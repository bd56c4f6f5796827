import type { CitedValue } from '../entries/analysis/data.js';
import { entryType, isEntryTypeName } from '../entries/index.js';
import { validate } from '../schema/validate.js';

/** The values of the register that data to be recorded cites; none where it is not sound. */
export function valuesNamed(type: string, sent: unknown): readonly CitedValue[] {
  if (!isEntryTypeName(type)) return [];
  const { cites, data } = entryType(type);
  if (!cites) return [];
  const valid = validate(data, sent);
  return 'faults' in valid ? [] : cites(valid.data);
}
