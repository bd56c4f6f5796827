export const next = {
  title: 'Was bis zum nächsten Schritt fehlt',
  ended: 'Dieser Prozess ist beendet',
  none: 'Zurzeit steht kein nächster Schritt an.',
  step: 'Nächster Schritt',
  missing_one: 'Noch eine Voraussetzung ist offen:',
  missing_other: 'Noch {{count}} Voraussetzungen sind offen:',
  nothingMissing: 'Alle Voraussetzungen sind erfüllt.',
  by: 'Zuständig: {{who}}',
  reach: {
    other: '{{role}} ({{reach}})',
    own: '{{role}}, diesem Prozess zugewiesen',
    department: '{{role}} ({{department}})',
    treasury: '{{role}} mit Haushaltszuständigkeit',
    ownEntries: '{{role}} für eigene Einträge',
  },
  fourEyes: 'Vier-Augen-Prinzip: Wer an der Vorlage mitgewirkt hat, kann das nicht selbst tun.',
  noExtraCost: 'oder angeben, warum keine Kosten entstehen',
};
