import type { ResultRule } from './rule.js';
import { IGNORING } from './deferring.js';
import { PROPOSAL, rule, together } from './vocabulary.js';

/** Taken notice of, done with, or never reached. None of these says yes or no. */
export const inconclusive: readonly ResultRule[] = [
  ...rule('noted', 'certain', 'noted', '*kenntn*|*kenntis*|*kenntins*'),
  ...rule('noted', 'likely', 'noted', 'z k', 'zk|zkn|zkg|kts|zkts|ktn', 'zur k'),
  ...rule(
    'settled',
    'likely',
    'statement',
    ...together('stellungnahme|antwort|beantwortung', 'einverstanden|zugestimmt|gefolgt'),
  ),
  ...rule(
    'settled',
    'certain',
    'settled',
    'erledigt',
    'erledigung',
    'gegenstandslos',
    'erübrigt',
    'überholt',
    'hinfällig',
    'obsolet',
  ),
  ...rule('settled', 'likely', 'answered', 'beantwortet|beantwortung'),
  ...rule(
    'settled',
    'likely',
    'settled',
    `in … ${PROPOSAL} übernommen|aufgenommen|eingearbeitet|aufgegangen`,
  ),
  ...rule(
    'notTreated',
    'certain',
    'notTreated',
    'nicht behandelt|beraten|aufgerufen|erreicht|befasst|verhandelt|beratungsfähig',
    IGNORING,
    'keine behandlung|befassung',
    'ausgefallen|abgesagt|entfallen|entfällt',
  ),
  ...rule(
    'notTreated',
    'likely',
    'notTreated',
    'nicht auf der tagesordnung',
    'übergang zum|zur … tagesordnung|tagesordnungspunkt',
  ),
  ...rule('notTreated', 'guess', 'notTreated', 'unzulässig', 'nicht zulässig|zugelassen'),
];
