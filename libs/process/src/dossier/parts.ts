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
