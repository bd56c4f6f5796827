import type { Attempt } from '../../contract/attempt.js';
import type { Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { isOpen } from '../../council/papers.js';
import type { Paper } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import { movePaper, paperTakes } from '../../machines/paper.js';
import type { Fault } from '../../schema/validate.js';

/** Items of one paper or decision are told apart by their number. */
export function itemNumberFaults(items: readonly { readonly no: number }[], base: string): Fault[] {
  return items.flatMap(({ no }, index) =>
    items.findIndex((item) => item.no === no) < index
      ? [{ path: `${base}.${String(index)}.no`, code: 'idTaken' as const }]
      : [],
  );
}

/** What became of the paper, where that is why it takes no such entry. */
export const whatBecameOfIt = requirement<{ paperId?: string }>(
  'paper.takesIt',
  'paperId',
  (dossier, attempt) => {
    const paper = byId(dossier.papers, attempt.data.paperId);
    return paper ? [{ params: { title: paper.title, paperState: paper.state } }] : [];
  },
);

/** The paper an entry is about; which of the open ones can take it, its own life says. */
export const thePaper: Subject<{ paperId: string }> = {
  field: 'paperId',
  candidates: (dossier) => dossier.papers.filter(isOpen).map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, attempt) => {
    const paper = byId(dossier.papers, attempt.data.paperId);
    return paper !== undefined && paperTakes(paper.state, attempt);
  },
  because: [whatBecameOfIt],
};

/** The dossier with the paper of an entry moved, and changed besides. */
export const withPaper = (
  dossier: Dossier,
  attempt: Attempt<{ paperId: string }>,
  change: (paper: Paper) => Paper = (paper) => paper,
): Dossier => ({
  ...dossier,
  papers: withPart(dossier.papers, attempt.data.paperId, (paper) => change(movePaper(paper, attempt))),
});
