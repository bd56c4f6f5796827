import type { Translation } from '../de';

export const process: Translation['process'] = {
  back: 'Back',
  parts: 'Parts of the dossier',
  tab: {
    uebersicht: 'Overview',
    auftrag: 'Mandate',
    vorlagen: 'Papers',
    planung: 'Findings and recommendations',
    massnahmen: 'Measures',
    beteiligung: 'Participation',
    geld: 'Money',
    personen: 'People',
    schritte: 'Steps',
    unterlagen: 'Documents',
    protokoll: 'Journal',
  },
  about: 'What it is about',
  task: 'Task',
  statutory: 'Statutory task',
  discretionary: 'Discretionary task',
  legalBasis: 'Legal basis',
  waitingFor: 'Waiting for',
  reviewOn: 'Review on',
  parkedBecause: 'Why it is parked',
  signals: 'Signals',
};
