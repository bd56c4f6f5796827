import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { reversing } from '../../contract/rights.js';
import { types } from '../../vocabulary/entry-types.js';
import { EntryReversed } from './data.js';

/** A recorded fact that can be taken back: not the submission, not a taking back, and not taken back already. */
const reversible = requirement<EntryReversed>('entry.reversible', 'seq', (dossier, { data }, { journal }) => {
  const entry = journal.find(({ seq }) => seq === data.seq);
  return (
    entry === undefined ||
    entry.type === types.topic.submitted ||
    entry.type === types.entry.reversed ||
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
    form: { chooses: { seq: 'entry' } },
    expects: [reversible, legalWithout],
    apply: (dossier, { data }) => ({ ...dossier, reversed: [...dossier.reversed, data.seq] }),
    takesBack: ({ seq }) => seq,
  }),
] as const;
