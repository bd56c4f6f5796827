export const errors = {
  pageTitle: 'Diese Seite lässt sich nicht anzeigen',
  notFound: 'Nicht gefunden',
  notFoundHint: 'Unter dieser Adresse gibt es nichts, oder Sie dürfen es nicht einsehen.',
  offline: 'Keine Verbindung zum Server',
  offlineHint:
    'Bitte prüfen Sie Ihre Netzverbindung und versuchen Sie es noch einmal. Ihre Eingaben sind noch da.',
  unexpected: 'Das hat nicht geklappt',
  unexpectedHint: 'Bitte versuchen Sie es noch einmal.',
  retry: 'Noch einmal versuchen',
  toProcesses: 'Zu den Planungsprozessen',
};
