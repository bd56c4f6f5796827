export const documents = {
  documents: 'Dokumente',
  none: 'Noch sind keine Dokumente genannt.',
  title: 'Titel',
  kind: 'Art',
  reference: 'Kennung',
  public: 'Öffentlich',
  yes: 'ja',
  no: 'nein',
  notes: 'Notizen',
  noNotes: 'Noch gibt es keine Notizen.',
};
