import { byId, isOpenPaper, type BundleFacts, type Dossier } from '@plankreis/process';
import type { BundlePaper } from '@plankreis/readmodel';
import type { BundleConsultation } from './bundle.types.js';

/** A paper of a bundle with the dossier it is in. */
export interface Member {
  readonly paper: BundlePaper;
  readonly dossier: Dossier;
}

/** The sessions a bundle is or was on the agenda of, by day: one consultation in all of its processes. */
export function sessionsOf(bundleId: string, members: readonly Member[]): BundleConsultation[] {
  const found = new Map<string, BundleConsultation>();
  for (const { paper, dossier } of members)
    for (const one of dossier.consultations) {
      if (one.bundleId !== bundleId || one.paperId !== paper.paperId) continue;
      const { id: consultationId, bodyId, role, sessionOn, resultCode, decisionId } = one;
      const items =
        byId(dossier.decisions, decisionId)?.items.map(({ no, result }) => ({ no, result })) ?? [];
      const known = found.get(one.id) ?? {
        ...{ consultationId, bodyId, role, sessionOn },
        results: [],
        waiting: false,
      };
      const { processId, paperId } = paper;
      found.set(one.id, {
        ...known,
        results:
          resultCode === undefined
            ? known.results
            : [...known.results, { processId, paperId, resultCode, items }],
        waiting: known.waiting || (resultCode === undefined && isOpenPaper(paper)),
      });
    }
  return [...found.values()].toSorted((one, other) => (one.sessionOn < other.sessionOn ? -1 : 1));
}

/** What a paper that joins is judged by. */
export const factsOf = (
  { id, title }: { readonly id: string; readonly title: string },
  members: readonly Member[],
): BundleFacts => ({
  id,
  title,
  sessions: sessionsOf(id, members).map(({ sessionOn, results, waiting }) => ({
    sessionOn,
    results: results.map(({ resultCode }) => resultCode),
    open: waiting,
  })),
});
