import type { ResultRule } from './rule.js';
import { ADVISED, any, rule, together, YES, YES_LIKELY } from './vocabulary.js';

const SAID = any(YES, YES_LIKELY);
const REFUSED = 'abgelehnt*|ablehnung';
const HEADS = any(
  'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin ob obm bm bgm',
  'verwaltungsvorstand verwaltungsleitung dezernent dezernentin',
);
const OTHER_MOTION = any(
  'änderungsantrag* ergänzungsantrag* zusatzantrag* gegenantrag* alternativantrag* anträge* anträgen',
);
const MOTION = any('*vorlage vorlage antrag antrags beschlussvorschlag vorschlag');
const VOTED = any('beschlossen angenommen zugestimmt zustimmung genehmigt empfohlen abgelehnt');
const NUMBERED = 'punkt*|ziffer*|unterpunkt*|nummer*|abschnitt*|absatz|teil|buchstabe';
const FIRST_NUMBERS = Array.from({ length: 30 }, (_, i) => String(i + 1)).join('|');
const LETTERS = 'a|b|c|d|e|f';
const BODY = any(
  '*ausschuss *rat *beirat fachgremium gremium kreistag bvv *versammlung *vertretung plenum bürgerschaft',
);

/** A yes that is somebody else's, to something else, or still to come. Stands before the words for a yes. */
export const notThePaper: readonly ResultRule[] = [
  ...rule('unknown', 'guess', 'otherClause', 'nimmt|nahm|nehmen|nahmen … teil'),
  ...rule(
    'unknown',
    'guess',
    'released',
    'freigabe|freigegeben|freigeben|freizugeben',
    ...together(any('genehmigt genehmigung bestätigt bestätigung zustimmung zugestimmt'), HEADS),
    ...together(`durch|von|vom … ${HEADS}`, any(SAID, ADVISED)),
  ),
  ...rule('unknown', 'guess', 'released', `durch|von|vom … ${HEADS}`).map((one) => ({ ...one, alone: true })),
  ...rule(
    'unknown',
    'guess',
    'elsewhere',
    `wird|werden … im|in|vom|von|durch|am … ${BODY} … ${any(SAID, ADVISED, 'gefasst')}`,
    `wird|werden … ${any(SAID, ADVISED)} im|in|vom|von|durch|am … ${BODY}`,
  ),
  ...rule(
    'unknown',
    'guess',
    'motions',
    ...together(OTHER_MOTION, any(SAID, ADVISED, REFUSED)),
    'antrag … antrag',
    `${MOTION} … ${VOTED} … ${MOTION} … ${VOTED}`,
    `${VOTED} … ${MOTION} … ${VOTED} … ${MOTION}`,
  ),
  ...rule('unknown', 'guess', 'partly', `${NUMBERED} ${FIRST_NUMBERS}|${LETTERS}`),
];
