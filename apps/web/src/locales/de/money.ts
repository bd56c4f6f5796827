export const money = {
  process: 'Kosten des Planungsprozesses',
  measure: 'Kosten der Maßnahmen',
  none: {
    process: 'Noch sind keine Kosten des Planungsprozesses geplant.',
    measure: 'Noch sind keine Kosten von Maßnahmen geplant.',
  },
  year: 'Jahr',
  purpose: 'Zweck',
  account: 'Konto',
  kind: 'Art',
  planned: 'Geplant',
  total: 'Aufwendungen und Auszahlungen zusammen',
};
