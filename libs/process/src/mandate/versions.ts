import type { Dossier } from '../dossier/dossier.js';
import type { MandateVersion } from '../dossier/mandate.js';
import type { MandateParts } from '../entries/mandate/data.js';
import { processCost } from '../money/lines.js';

/** Parts of a mandate with newly worked-on ones; a statutory basis and "discretionary" exclude each other. */
export function merged(draft: MandateParts, parts: MandateParts): MandateParts {
  const next: MandateParts = { ...draft, ...parts };
  if (parts.inactionConsequences)
    next.inactionConsequences = { ...draft.inactionConsequences, ...parts.inactionConsequences };
  if (parts.discretionary) delete next.statutoryBasis;
  if (parts.statutoryBasis !== undefined) delete next.discretionary;
  return next;
}

/** The version in force, or the last one decided. */
export const currentVersion = (dossier: Dossier): MandateVersion | undefined =>
  dossier.mandate?.versions.at(-1);

/** Appends a version; versions only grow, and each names its authority (model 2.9, 5). */
export function withVersion(
  dossier: Dossier,
  version: Omit<MandateVersion, 'version' | 'costCents'>,
): Dossier {
  const { mandate } = dossier;
  if (!mandate) return dossier;
  const appended = { ...version, version: mandate.versions.length + 1, costCents: processCost(dossier) };
  return {
    ...dossier,
    mandate: { kind: version.kind, draft: version.content, versions: [...mandate.versions, appended] },
  };
}
