import type { Translation } from '../de';

export const documents: Translation['documents'] = {
  documents: 'Documents',
  none: 'No documents have been named yet.',
  title: 'Title',
  kind: 'Kind',
  reference: 'Reference',
  public: 'Public',
  yes: 'yes',
  no: 'no',
  notes: 'Notes',
  noNotes: 'There are no notes yet.',
};
