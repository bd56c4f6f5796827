import type { ResultRule } from './rule.js';
import { ADVISED, any, rule, together, YES, YES_LIKELY } from './vocabulary.js';

const AGREED = any(YES, YES_LIKELY, ADVISED, 'vorgeschlagen', 'beantragt');

const POSTPONING = any(
  'vertagung vertagen zurückstellung zurückzustellen verschiebung verschieben verlegung verlegen',
);
const REFERRING = any('verweisung verweisen überweisung überweisen weiterleitung weiterzuleiten');
const RETURNING = any('rückverweisung zurückverweisung zurückzuverweisen zurückverweisen rücküberweisung');
const REMOVING = any('absetzung abzusetzen absetzen');
const WITHDRAWING = any('rücknahme zurückziehung zurückzuziehen');
const NOTING = any('kenntnisnahme');
export const IGNORING = any('nichtbefassung nichtbehandlung');

/**
 * A body that agrees to postpone has postponed: the yes belongs to the motion on procedure, not to the paper. The same
 * motion rejected leaves open what became of the paper.
 */
export const agreedToDefer: readonly ResultRule[] = [
  ...rule(
    'unknown',
    'guess',
    'procedure',
    ...together(
      any(POSTPONING, REFERRING, RETURNING, REMOVING, NOTING, IGNORING),
      any('abgelehnt ablehnung'),
    ),
  ),
  ...rule('referredBack', 'certain', 'referredBack', ...together(RETURNING, AGREED)),
  ...rule('postponed', 'certain', 'postponed', ...together(POSTPONING, AGREED)),
  ...rule('referred', 'certain', 'referred', ...together(REFERRING, AGREED)),
  ...rule('removed', 'certain', 'removed', ...together(REMOVING, AGREED)),
  ...rule('withdrawn', 'likely', 'withdrawn', ...together(WITHDRAWING, AGREED)),
  ...rule('noted', 'certain', 'noted', ...together(NOTING, AGREED)),
  ...rule('notTreated', 'certain', 'notTreated', ...together(IGNORING, AGREED)),
];

export const ELSEWHERE = any(
  '*ausschuss *rat *beirat fachgremium gremium arbeitskreis fraktion* arbeitsgruppe',
);

/** The paper stays, goes elsewhere or comes off the table. Of two that stand together the earlier counts. */
export const deferring: readonly ResultRule[] = [
  ...rule(
    'referredBack',
    'certain',
    'referredBack',
    'zurückverwiesen|zurücküberwiesen|rückverwiesen|rücküberwiesen',
    RETURNING,
  ),
  ...rule(
    'referredBack',
    'likely',
    'referredBack',
    'zurückgegeben|zurückgereicht',
    'zurück an|in|zur|zum',
    'verwaltung … zurückgewiesen',
    'zurückgewiesen an',
  ),
  ...rule(
    'withdrawn',
    'certain',
    'withdrawn',
    'zurückgezogen|zurückgenommen',
    'zieht|ziehen|zog … zurück',
    'nimmt|nahm … zurück',
    WITHDRAWING,
  ),
  ...rule(
    'postponed',
    'certain',
    'postponed',
    'vertagt*|vertagen',
    'zurückgestellt*',
    'verschoben|aufgeschoben|geschoben|weitergeschoben|verlegt',
    POSTPONING,
    'stellt|stellte … zurück',
    'ausgesetzt|auszusetzen',
  ),
  ...rule(
    'postponed',
    'likely',
    'postponed',
    'wiedervorlage',
    'erneute beratung',
    'nächste|nächsten|nächster sitzung',
  ),
  ...rule('postponed', 'guess', 'postponed', 'angehalten', 'unterbrochen', 'verbleibt'),
  ...rule(
    'removed',
    'certain',
    'removed',
    'abgesetzt',
    'setzt … ab',
    REMOVING,
    'von … tagesordnung genommen|gestrichen',
    'tagesordnungspunkt|top … gestrichen',
  ),
  ...rule('noVote', 'certain', 'noVote', 'ohne votum|empfehlung|beschlussempfehlung|beschluss|abstimmung'),
  ...rule(
    'referred',
    'certain',
    'referred',
    '*verwiesen',
    'verweist',
    '*überwiesen',
    'überweist',
    'weiterverwiesen',
    'weitergeleitet',
    REFERRING,
  ),
  ...rule(
    'referred',
    'likely',
    'referred',
    `beratung|behandlung|weiterbehandlung im|in|durch … ${ELSEWHERE}`,
    'weiterbehandlung|weiterberatung',
    'weitere|weiteren|weiterer beratung',
    'abgegeben|abgetreten an',
    'in die fraktionen',
    `in … ${ELSEWHERE} geschickt`,
  ),
];
