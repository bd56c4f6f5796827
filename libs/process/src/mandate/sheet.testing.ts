import type { History } from '../testing/given.testing.js';
import type { MandateSheet } from './sheet-parts.js';
import { mandateSheet } from './sheet.js';

/** The mandate sheet of a history, as everybody who reads it all sees it. */
export const sheet = ({ dossier }: History, today = '2024-06-01'): MandateSheet =>
  mandateSheet(dossier, today);
