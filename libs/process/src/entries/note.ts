import { entry } from '../entry.js';
import { Flag, LongText, NewId, Text, Whole } from '../fields.js';
import { requirement } from '../requirement.js';
import { everyone, reversing } from '../rights.js';

export class NoteAdded {
  @LongText() text!: string;
}

/** A document kept elsewhere; the dossier knows it by its id. */
export class DocumentAttached {
  @NewId('document') documentId?: string;
  @Text(60) kind!: string;
  @Text() title!: string;
  @Flag() public!: boolean;
}

export class EntryReversed {
  @Whole(1, 1_000_000) seq!: number;
  @LongText() reason!: string;
}

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

/** A recorded fact that can be taken back: not the submission, not a taking back, and not taken back already. */
const reversible = requirement<EntryReversed>('entry.reversible', 'seq', (dossier, { data }, { journal }) => {
  const entry = journal.find(({ seq }) => seq === data.seq);
  return (
    entry === undefined ||
    entry.type === 'topic.submitted' ||
    entry.type === 'entry.reversed' ||
    dossier.reversed.includes(data.seq)
  );
});

const legalWithout = requirement<EntryReversed>('entry.legalWithout', 'seq', (_, { data }, context) => {
  const broken = context.breaksWithout?.(data.seq);
  return broken === undefined ? [] : [{ params: { seq: broken.seq, type: broken.type } }];
});

/** Taking back an entry leaves both readable; the dossier becomes what the rest of the journal says (`replay`). */
export const reversalEntries = [
  entry('entry.reversed', {
    data: EntryReversed,
    by: reversing,
    expects: [reversible, legalWithout],
    apply: (dossier, { data }) => ({ ...dossier, reversed: [...dossier.reversed, data.seq] }),
  }),
] as const;
