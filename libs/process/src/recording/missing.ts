import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType } from '../entries/index.js';

/** What the dossier lacks before an entry of this type can be recorded, whatever its data will be. */
export const missingBeforehand = (dossier: Dossier, attempt: Attempt, context: Context): Missing[] =>
  (entryType(attempt.type).requires ?? []).flatMap((one) => one.missing(dossier, attempt, context));

/** Every requirement of an entry that does not hold. */
export const missing = (dossier: Dossier, attempt: Attempt, context: Context): Missing[] => [
  ...missingBeforehand(dossier, attempt, context),
  ...(entryType(attempt.type).expects ?? []).flatMap((one) => one.missing(dossier, attempt, context)),
];
