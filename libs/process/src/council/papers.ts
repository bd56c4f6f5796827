import type { Paper, PaperVersion } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import type { Day } from '../time/days.js';
import type { PaperKind } from '../vocabulary/vocabulary.js';

/** Released and not yet decided: the council has it, the desk must not change the ground under it. */
export const onItsWay = (paper: Pick<Paper, 'state'>): boolean =>
  paper.state === 'released' || paper.state === 'deliberating';

/** The day since which the council has it and has not decided: the first term that ends then or later, it lapses with. */
export const onItsWaySince = (paper: Pick<Paper, 'state' | 'releasedOn'>): Day | undefined =>
  onItsWay(paper) ? paper.releasedOn : undefined;

/** Still on the desk: it can be revised, and signed. */
export const isUnreleased = (paper: Pick<Paper, 'state'>): boolean =>
  paper.state === 'draft' || paper.state === 'coSigning';

/** Neither decided nor given up. */
export const isOpen = (paper: Pick<Paper, 'state'>): boolean => isUnreleased(paper) || onItsWay(paper);

/** The kind of the paper an entry names; undefined when it names none. */
export const kindOfPaper = (dossier: Dossier, paperId: string | undefined): PaperKind | undefined =>
  byId(dossier.papers, paperId)?.kind;

/** The kind of the paper a decision was about. */
export const kindDecided = (dossier: Dossier, decisionId: string | undefined): PaperKind | undefined =>
  kindOfPaper(dossier, byId(dossier.decisions, decisionId)?.paperId);

/**
 * What was proposed is what is usually decided on, each item as the whole where that is known; a person says where it
 * was not so.
 */
export const decidedAsProposed = <Result extends string>(
  { proposedItems }: Pick<Paper, 'proposedItems'>,
  result?: Result,
): (Paper['proposedItems'][number] & { result?: Result })[] =>
  proposedItems.map((item) => ({ ...item, ...(result !== undefined && { result }) }));

/** The paper as its next version, to be released anew; the present one is kept to be compared with. */
export function nextVersion(paper: Paper, from: Day): Paper {
  const { releasedBy: _by, releasedOn: _on, overriddenBecause: _why, ...rest } = paper;
  const { version, title, throughPhase, proposedItems } = paper;
  const kept: PaperVersion = {
    version,
    title,
    ...(throughPhase === undefined ? {} : { throughPhase }),
    proposedItems,
    until: from,
  };
  return { ...rest, version: version + 1, earlierVersions: [...paper.earlierVersions, kept] };
}

/**
 * The dossier after something changed that papers of these kinds carry: a paper that somebody has signed becomes a
 * new version, since nobody is to have signed what came later.
 */
export const signedAnew = (dossier: Dossier, kinds: readonly PaperKind[], on: Day): Dossier => {
  const isSigned = (paper: Paper): boolean =>
    paper.signatures.some(({ version }) => version === paper.version);
  const voided = dossier.papers.some(
    (paper) => kinds.includes(paper.kind) && isUnreleased(paper) && isSigned(paper),
  );
  if (!voided) return dossier;
  return {
    ...dossier,
    papers: dossier.papers.map((paper) =>
      kinds.includes(paper.kind) && isUnreleased(paper) && isSigned(paper)
        ? { ...nextVersion(paper, on), state: 'draft' }
        : paper,
    ),
  };
};
