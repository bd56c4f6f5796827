/** The kinds of part a dossier is made of that an id can name; where each lives is told in `dossier/parts.ts`. */
export type PartKind =
  | 'paper'
  | 'consultation'
  | 'decision'
  | 'finding'
  | 'recommendation'
  | 'measure'
  | 'step'
  | 'duty'
  | 'participation'
  | 'line'
  | 'appropriation'
  | 'block'
  | 'commitment'
  | 'grant'
  | 'post'
  | 'document';

/** The kinds of fact that live outside every dossier; whether one is there the context knows. */
export type OutsideKind =
  | 'person'
  | 'department'
  | 'body'
  | 'template'
  | 'window'
  | 'budgetRound'
  | 'process'
  | 'socialSpace'
  | 'indicator';

/** What an id can point to and is looked up by. */
export type RefKind = PartKind | OutsideKind;

/** What a field can name besides, without being looked up: a unit that signs, the templates something is for. */
export type NamedKind = RefKind | 'unit' | 'subject';
