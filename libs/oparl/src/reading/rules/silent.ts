import type { ResultRule } from './rule.js';
import { any, rule, together, YES, YES_LIKELY } from './vocabulary.js';

const PARTIES = any('cdu csu spd fdp afd grüne grünen linke linken volt');

/** Phrases with a "nicht", "kein", "ohne" or "gegen" that bears on the vote, not on the result. */
export const silentPhrases: readonly ResultRule[] = rule(
  'nothing',
  'certain',
  'silent',
  'ohne|keine|bei gegenstimme*|enthaltung*|stimmenthaltung*|neinstimme*',
  'ohne nein|gegenstimme*',
  'ohne|keine änderung*|ergänzung*|modifikation*|zusätze',
  'ohne weitere|weiteren aussprache|diskussion|beratung|änderung*',
  'ohne|keine aussprache|diskussion|debatte|wortmeldung*|erörterung|gegenrede|vorstellung',
  'nicht öffentlich*',
  'nicht anwesend*|stimmberechtigt*|teilgenommen|mitgewirkt',
  'gegen die|der|einige stimme|stimmen',
  'gegen stimmen',
  `gegen die|der ${PARTIES}`,
  'eine|einer|einem gegenstimme|enthaltung|stimmenthaltung|neinstimme',
  'bei|mit nein',
  'beraten|behandelt|erörtert|diskutiert|besprochen|vorgestellt und|sowie',
  'nach … beratung|aussprache',
);

/** A yes to how the meeting runs is no yes to the paper. */
export const procedural: readonly ResultRule[] = rule(
  'unknown',
  'guess',
  'procedure',
  ...together(
    any('dringlichkeit tagesordnung geschäftsordnungsantrag rederecht nichtöffentlichkeit'),
    any(YES, YES_LIKELY),
  ),
  ...together('schluss|ende … debatte|aussprache|rednerliste', YES),
  'dringlichkeit',
);

/** Said of a session, but of no outcome; and pointers to where the outcome is written. */
export const vague: readonly ResultRule[] = [
  ...rule(
    'open',
    'certain',
    'open',
    'offen',
    'ausstehend',
    'unerledigt',
    'in bearbeitung|beratung|vorbereitung',
    'nicht erledigt',
  ),
  ...rule(
    'open',
    'likely',
    'open',
    'vorgesehen',
    'geplant',
    'terminiert',
    'anberaumt',
    'zukünftig',
    'angemeldet',
    'eingeladen',
  ),
  ...rule(
    'unknown',
    'guess',
    'elsewhere',
    'siehe|sh|vgl',
    's protokoll|niederschrift|anlage|dokument',
    'sonstiges|sonstige',
  ),
  ...rule(
    'unknown',
    'guess',
    'elsewhere',
    'getrennt|einzeln|punktweise|ziffernweise … abgestimmt|abstimmung|unterpunkten',
  ),
  ...rule(
    'noVote',
    'guess',
    'debatedOnly',
    'beraten|behandelt|besprochen|erörtert|diskutiert|vorgestellt|eingebracht|einbringung',
    'lesung',
    'anhörung|angehört',
  ).map((one) => ({ ...one, alone: true })),
  ...rule(
    'noted',
    'guess',
    'reported',
    'bericht*|mitteilung*|mitgeteilt|information*|informiert|bekanntgegeben',
  ).map((one) => ({ ...one, alone: true })),
];

/** Words that say nothing about the result, so that what is left of a label is what was not understood. */
export const silentWords: readonly ResultRule[] = rule(
  'nothing',
  'certain',
  'silent',
  'ohne|keine bedenken|einwände|einwendungen',
  any(
    'der die das des dem den und sowie es so zur zum zu von vom in im ins',
    'an am auf bei mit durch für über laut lt gemäß gem nach wie als aus entsprechend unter hier',
    'damit dazu sich wird wurde werden wurden worden ist sind war hat haben genommen nimmt gefasst',
    'abschließend endgültig weiter weitere weiteren gesamt insgesamt vorliegend* folgend*',
    'zustimmend* billigend* wohlwollend hiermit jedoch ebenfalls auch bis sache b e',
    'erste* zweite* erfolgt erklärt geworden gegeben mündlich* schriftlich* vorberatung',
  ),
  any(
    '*vorlage vorlage drucksache antrag* beschlussvorschlag* beschlussantrag beschlussentwurf',
    'anfrage *vorschlag* beschluss* beschlußes *verwaltung ergebnis abstimmung* tagesordnungspunkt*',
    'top *ausschuss* *rat *rates *beirat *gremium *gremien *vertretung *versammlung kreistag* bvv bv',
    'bericht* lesung beratung entscheidung antragsteller* block bloc en umlaufverfahren satzung* wahl*',
    'fassung form text wortlaut inhalt punkt* ziffer* nr tagesordnung sitzung stellungnahme',
    'beschlussempfehlung* unterpunkt* teil* fraktion* magistrat* bürgermeister* oberbürgermeister*',
  ),
  any(
    'einstimmig* einhellig mehrheitlich* mehrheit großer stimmenmehrheit einvernehmlich einst mehrh',
    'stimmen stimme gegenstimme* enthaltung* stimmenthaltung* ja dafür anwesend* jastimme*',
    'öffentlich* nichtöffentlich* namentlich* geheim* ungeändert* unverändert* eilt dringend cdu csu',
    'spd fdp afd grüne grünen linke linken volt bündnis freie wähler',
  ),
);
