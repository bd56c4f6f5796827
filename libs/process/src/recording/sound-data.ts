import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Dossier } from '../dossier/dossier.js';
import { hasId, hasPart, isPartKind } from '../dossier/parts.js';
import { entryType } from '../entries/index.js';
import { validate, type Fault, type IdUse } from '../schema/validate.js';

function isThere({ kind, id }: IdUse, dossier: Dossier | undefined, context: Context): boolean {
  if (isPartKind(kind)) return dossier !== undefined && hasPart(dossier, kind, id);
  return context.knows(kind, id);
}

/** Ids that name nothing, and new ones that are taken. */
export const idFaults = (
  uses: readonly IdUse[],
  dossier: Dossier | undefined,
  context: Context,
): readonly Fault[] =>
  uses.flatMap((use): Fault[] => {
    if (use.use === 'refers')
      return isThere(use, dossier, context) ? [] : [{ path: use.path, code: 'unknownReference' }];
    return dossier !== undefined && hasId(dossier, use.id) ? [{ path: use.path, code: 'idTaken' }] : [];
  });

/** The attempt with clean data, or every fault of it. */
export function soundData(
  dossier: Dossier | undefined,
  attempt: Attempt,
  context: Context,
): { readonly attempt: Attempt } | { readonly faults: readonly Fault[] } {
  const { data: type, faults } = entryType(attempt.type);
  const valid = validate(type, attempt.data, context.today);
  if ('faults' in valid) return valid;
  const found = [...(faults?.(valid.data) ?? []), ...idFaults(valid.ids, dossier, context)];
  return found.length > 0 ? { faults: found } : { attempt: { ...attempt, data: valid.data } };
}
