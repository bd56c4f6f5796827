import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import { permitted } from '../contract/rights.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType } from '../entries/index.js';
import { opened } from './opening.js';
import { recorderOf } from './taking-back.js';

/** Whether the author of an attempt may record it: by role and reach, and by four eyes. */
export function mayRecord(dossier: Dossier | undefined, attempt: Attempt, context: Context): boolean {
  const { by, notBy } = entryType(attempt.type);
  if (!dossier) {
    // Nobody is responsible yet for what is only now submitted: the department alone decides.
    const { department = '' } = opened('', attempt) ?? {};
    return permitted(by, attempt.actor, { department }, context.today);
  }
  return (
    permitted(by, attempt.actor, dossier, context.today, recorderOf(attempt, context)) &&
    !(notBy?.(dossier, attempt) ?? false)
  );
}
