export const ring = {
  short: 'Stand: {{state}}. Beauftragung: {{commissioning}}.',
  sentence: 'Planungskreis. Stand: {{state}}. Beauftragung: {{commissioning}}. {{perSegment}}.',
  here: 'hier steht der Prozess',
  done: 'abgeschlossen',
  ahead: 'noch nicht erreicht',
  asTable: 'Der Kreis als Tabelle',
  tableCaption: 'Beauftragung und Fortschritt je Abschnitt',
  segment: 'Abschnitt',
  commissioned: 'Beauftragung',
  progress: 'Fortschritt',
  progressAndPlace: 'Fortschritt und Stand',
};
