import type { ResultRule } from './rule.js';
import { ADVISED, any, PROPOSAL, rule, together, YES, YES_LIKELY } from './vocabulary.js';

const REFUSING = any('ablehnung abzulehnen ablehnen ablehnend ablehnende zurückweisung');
const DECIDED = any('beschluss beschlussfassung beschlußfaßung beschlussempfehlung empfehlung abstimmung');

/** Stands before anything that contains a yes: nothing has been decided yet, or nothing was put to the vote. */
export const undecided: readonly ResultRule[] = [
  ...rule('open', 'certain', 'open', `noch nicht … ${any(YES, YES_LIKELY, ADVISED)}`),
  ...rule(
    'open',
    'certain',
    'open',
    'noch nicht',
    'noch kein|keine|offen',
    'nicht festgelegt',
    'steht|stehen … aus',
  ),
  ...rule('noVote', 'certain', 'noVote', `kein|keine|keinen|ohne|entfällt|entfiel ${any(DECIDED, 'votum')}`),
  ...rule(
    'noVote',
    'certain',
    'noVote',
    `${DECIDED} entfällt|entfallen|entfiel|unterblieb`,
    'nicht abgestimmt',
    'kein|keine … beschlossen|gefasst',
    'kein|keine|ohne beratungsergebnis|ergebnis|abstimmungsergebnis|beschlussvorschlag',
    'beschlussunfähig*',
    'nicht beschlussfähig',
  ),
];

/** A no, also where it is put as a yes to refusing, or as a yes denied. */
export const negative: readonly ResultRule[] = [
  ...rule('rejected', 'certain', 'rejected', ...together(REFUSING, any(ADVISED, 'vorgeschlagen'))),
  ...rule('rejected', 'likely', 'rejected', ...together(REFUSING, any(YES, YES_LIKELY))),
  ...rule('unknown', 'guess', 'denied', 'nicht beschlossen|gefasst'),
  ...rule(
    'rejected',
    'certain',
    'denied',
    `nicht ${any(YES, YES_LIKELY, ADVISED, 'stattgegeben', 'mitgetragen')}`,
  ),
  ...rule(
    'rejected',
    'certain',
    'denied',
    'keine|ohne zustimmung|genehmigung|annahme|befürwortung|mehrheit|unterstützung|einvernehmen',
    'stimmt|stimmte … nicht zu',
    'nicht … mehrheit',
    'mehrheit … verfehlt|nicht',
    'einvernehmen … versagt|verweigert',
    'einvernehmen nicht',
    'zustimmung … versagt|verweigert',
  ),
  // A motion at a tie is rejected: § 37 (6) GemO BW, § 50 (1) GO NRW, and likewise elsewhere.
  ...rule('rejected', 'likely', 'tie', 'stimmengleichheit|pattsituation|patt'),
  ...rule('rejected', 'likely', 'rejected', `gegen|entgegen ${PROPOSAL}`, `gegen den|die|das ${PROPOSAL}`),
  ...rule(
    'rejected',
    'certain',
    'rejected',
    'abgelehnt*',
    'ablehnung',
    'ablehnend',
    'lehnt|lehnte … ab',
    'verworfen',
    'versagt',
    'gescheitert',
    'missbilligt',
  ),
  ...rule(
    'rejected',
    'likely',
    'rejected',
    'zurückgewiesen|zurückweisung',
    'verneint',
    'negativ|negatives votum|votiert',
    'durchgefallen',
  ),
];
