import { entry } from '../../contract/entry.js';
import { everyone } from '../../contract/rights.js';
import { DocumentAttached, NoteAdded } from './data.js';

export const noteEntries = [
  entry('note.added', {
    data: NoteAdded,
    by: everyone,
    apply: (dossier, { data, actor, occurredOn }) => ({
      ...dossier,
      notes: [...dossier.notes, { text: data.text, by: actor.id, on: occurredOn }],
    }),
  }),
  entry('document.attached', {
    data: DocumentAttached,
    by: everyone,
    apply: (dossier, { data }) => ({ ...dossier, documents: [...dossier.documents, data] }),
  }),
] as const;
