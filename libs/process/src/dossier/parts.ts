import type { PartKind, RefKind } from '../vocabulary/kinds.js';
import type { Dossier } from './dossier.js';

/** The part of a list with this id. */
export const byId = <P extends { readonly id: string }>(
  parts: readonly P[],
  id: string | undefined,
): P | undefined => parts.find((part) => part.id === id);

/** The list with one part changed; the others are the same objects. */
export const withPart = <P extends { readonly id: string }>(
  parts: readonly P[],
  id: string,
  change: (part: P) => P,
): readonly P[] => parts.map((part) => (part.id === id ? change(part) : part));

type Parts = readonly { readonly id: string }[];

/** Where each kind of part lives in a dossier; a new kind does not compile until it has its place here. */
const places: Readonly<Record<PartKind, (dossier: Dossier) => Parts>> = {
  paper: (dossier) => dossier.papers,
  consultation: (dossier) => dossier.consultations,
  decision: (dossier) => dossier.decisions,
  finding: (dossier) => dossier.findings,
  recommendation: (dossier) => dossier.recommendations,
  measure: (dossier) => dossier.measures,
  step: (dossier) => dossier.steps,
  duty: (dossier) => dossier.duties,
  participation: (dossier) => dossier.participation,
  line: (dossier) => dossier.budgetLines,
  appropriation: (dossier) => dossier.budgetLines.flatMap(({ appropriations }) => appropriations),
  block: (dossier) => dossier.budgetLines.flatMap(({ blocks }) => blocks),
  commitment: (dossier) => dossier.budgetLines.flatMap(({ commitments }) => commitments),
  grant: (dossier) => dossier.grants,
  post: (dossier) => dossier.posts,
  document: (dossier) => dossier.documents.map(({ documentId = '' }) => ({ id: documentId })),
};

/** Whether what is referred to is a part of a dossier; whatever is none lives outside. */
export const isPartKind = (kind: RefKind): kind is PartKind => Object.hasOwn(places, kind);

/** Whether a dossier has a part of this kind with this id. */
export const hasPart = (dossier: Dossier, kind: PartKind, id: string): boolean =>
  byId(places[kind](dossier), id) !== undefined;

/** Whether any part of a dossier, of whatever kind, has this id. */
export const hasId = (dossier: Dossier, id: string): boolean =>
  Object.values(places).some((partsOf) => byId(partsOf(dossier), id) !== undefined);
