import type { History } from './given.testing.js';
import { mandateSheet } from './mandate-sheet.js';
import type { MandateSheet } from './mandate-sheet-parts.js';

/** The mandate sheet of a history, as everybody who reads it all sees it. */
export const sheet = ({ dossier }: History, today = '2024-06-01'): MandateSheet =>
  mandateSheet(dossier, today);
