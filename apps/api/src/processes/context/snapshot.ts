import type { Dossier } from '@plankreis/process';

/** The dossier in a journal's head: the journal keeps what the recorder gave it, and knows nothing of what it is. */
export const dossierIn = ({ snapshot }: { readonly snapshot: unknown }): Dossier => snapshot as Dossier;
