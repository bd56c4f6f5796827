/** How names are compared: without regard to case, for nobody knows how theirs was typed in. */
export const folded = (name: string): string => name.trim().toLocaleLowerCase('de');
