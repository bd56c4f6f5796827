import { citedIn } from '../entries/analysis/cited-values.js';
import type { CitedValue } from '../entries/analysis/data.js';
import { entryType } from '../entries/index.js';
import { validate } from '../schema/validate.js';

/** The values of the register that data to be recorded cites; none where it is not sound. */
export function valuesNamed(type: string, sent: unknown): readonly CitedValue[] {
  if (type !== 'finding.recorded' && type !== 'finding.revised') return [];
  const valid = validate(entryType(type).data, sent);
  return 'faults' in valid ? [] : citedIn(valid.data).map(({ cited }) => cited);
}
