import { byId, type Dossier, type Paper } from './dossier.js';
import type { PaperKind } from './vocabulary.js';

/** Released and not yet decided: the council has it, the desk must not change the ground under it. */
export const onItsWay = (paper: Paper): boolean =>
  paper.state === 'released' || paper.state === 'deliberating';

/** Still on the desk: it can be revised, and signed. */
export const isUnreleased = (paper: Paper): boolean => paper.state === 'draft' || paper.state === 'coSigning';

/** Neither decided nor given up. */
export const isOpen = (paper: Paper): boolean => isUnreleased(paper) || onItsWay(paper);

/** The kind of the paper an entry names; undefined when it names none. */
export const kindOfPaper = (dossier: Dossier, paperId: string | undefined): PaperKind | undefined =>
  byId(dossier.papers, paperId)?.kind;

/** The kind of the paper a decision was about. */
export const kindDecided = (dossier: Dossier, decisionId: string | undefined): PaperKind | undefined =>
  kindOfPaper(dossier, byId(dossier.decisions, decisionId)?.paperId);
