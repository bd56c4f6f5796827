import type { Actor } from './context.js';
import type { Dossier, MandateVersion } from './dossier.js';
import type { Entry } from './entry.js';

/** Whether somebody may read what is not public: the department, the liaison and the auditor may (design 2.8). */
export const readsNonPublic = (actor: Actor, department: string): boolean =>
  actor.role === 'liaison' || actor.role === 'auditor' || actor.department === department;

/** The ids of what is not public: papers, closed sessions, the decisions on or in them, documents. */
function hidden(dossier: Dossier): Set<string> {
  const papers = dossier.papers.filter((paper) => !paper.public).map(({ id }) => id);
  const closed = dossier.consultations
    .filter((one) => !one.public || papers.includes(one.paperId))
    .map(({ id }) => id);
  const decisions = dossier.decisions
    .filter(
      ({ paperId, consultationId }) => papers.includes(paperId) || closed.includes(consultationId ?? ''),
    )
    .map(({ id }) => id);
  const documents = dossier.documents.flatMap((document) =>
    document.public ? [] : (document.documentId ?? []),
  );
  return new Set([...papers, ...closed, ...decisions, ...documents]);
}

/** Versions without the texts of decisions that are not public; an amendment carries on the text it amends. */
function withoutTexts(versions: readonly MandateVersion[], secret: ReadonlySet<string>): MandateVersion[] {
  let isSecret = false;
  return versions.map((version) => {
    const { authority } = version;
    if (authority.by !== 'amendment')
      isSecret = authority.by === 'decision' && secret.has(authority.decisionId);
    return isSecret ? { ...version, proposedText: undefined, decidedText: undefined } : version;
  });
}

/** The dossier as somebody may see it. */
export function visibleTo(actor: Actor, dossier: Dossier): Dossier {
  if (readsNonPublic(actor, dossier.department)) return dossier;
  const secret = hidden(dossier);
  if (secret.size === 0) return dossier;
  return {
    ...dossier,
    papers: dossier.papers.filter(({ id }) => !secret.has(id)),
    consultations: dossier.consultations.filter(({ id }) => !secret.has(id)),
    decisions: dossier.decisions.filter(({ id }) => !secret.has(id)),
    // A duty tells what was decided.
    duties: dossier.duties.filter(({ decisionId }) => !secret.has(decisionId ?? '')),
    documents: dossier.documents.filter(({ documentId }) => !secret.has(documentId ?? '')),
    mandate: dossier.mandate && {
      ...dossier.mandate,
      versions: withoutTexts(dossier.mandate.versions, secret),
    },
  };
}

/** Whether somebody may read the data of an entry. */
export function entryVisibleTo(actor: Actor, dossier: Dossier, entry: Pick<Entry, 'data'>): boolean {
  if (readsNonPublic(actor, dossier.department)) return true;
  const secret = hidden(dossier);
  const named = entry.data as Readonly<Record<string, unknown>>;
  const duty = dossier.duties.find(({ id }) => id === named['dutyId']);
  return (
    !['paperId', 'consultationId', 'decisionId', 'documentId', 'amendsDecisionId'].some((field) =>
      secret.has(String(named[field])),
    ) && !secret.has(duty?.decisionId ?? '')
  );
}
