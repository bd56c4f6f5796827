import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import { openObjection, stands } from '../council/coverage.js';
import type { Decision } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { missingBeforehand } from '../recording/missing.js';
import { types } from '../vocabulary/entry-types.js';

/** Decisions that were made and are not in effect. */
export const awaitingEffect = (dossier: Dossier): Decision[] =>
  dossier.decisions.filter((decision) => decision.effectiveOn === undefined && stands(decision));

/** Decisions that were made and are not in effect, with what is missing for it. */
export const decisionsAwaitingEffect = (
  dossier: Dossier,
  context: Context,
): { readonly decision: Decision; readonly missing: readonly Missing[] }[] =>
  awaitingEffect(dossier).map((decision) => ({
    decision,
    missing: missingBeforehand(
      dossier,
      {
        type: types.decision.tookEffect,
        data: { decisionId: decision.id },
        // Nobody in particular asks: what is missing does not depend on it.
        actor: { id: '', role: 'liaison' },
        occurredOn: context.today,
      },
      context,
    ),
  }));

/** Decisions somebody has objected to and nobody has settled. */
export const contested = (dossier: Dossier): Decision[] => dossier.decisions.filter(openObjection);
