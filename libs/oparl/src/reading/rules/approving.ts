import type { ResultRule } from './rule.js';
import { ADVISED, alone, any, PROPOSAL, rule, together, yes, YES, YES_LIKELY } from './vocabulary.js';

const ADOPTED = { code: 'adopted', reason: 'approved' } as const;
const AMENDED = { code: 'adoptedAmended', reason: 'amended' } as const;
const PARTLY = { code: 'adoptedAmended', reason: 'partly' } as const;
const PROVISO = { code: 'adopted', reason: 'proviso' } as const;

const CHANGED = any(
  'geändert* abgeändert* verändert* modifiziert* ergänzt* erweitert* abweichend* anderslautend*',
  'alternative* neugefasst* überarbeitet* korrigiert* angepasst* änderungsantrag* modifzierte*',
);
const CHANGES = any('änderung* ergänzung* maßgabe* zusatz* modifikation* abänderung* anpassung* auflage*');
const PART = any('teilweise teils partiell auszugsweise');
const RESERVED = any('vorbehalt* vorbehaltlich');
const SAID = any(YES, YES_LIKELY);

/** A yes to a text that is not the one proposed, or to a part of it: what was decided has to be looked up. */
const amended: readonly ResultRule[] = [
  ...yes('guess', PARTLY, ...together(PART, SAID), `in teilen ${SAID}`, ...together(PART, ADVISED)),
  ...rule('unknown', 'guess', 'partly', PART, 'in teilen'),
  ...rule('recommended', 'certain', 'amended.advising', ...together(CHANGED, any(ADVISED, 'vorberaten'))),
  ...rule(
    'recommended',
    'certain',
    'amended.advising',
    ...together(`mit|nach|unter ${CHANGES}`, any(ADVISED, 'vorberaten')),
  ),
  ...yes('certain', AMENDED, ...together(CHANGED, YES), ...together(`mit|nach|unter ${CHANGES}`, YES)),
  ...yes('likely', AMENDED, ...together(CHANGED, YES_LIKELY), ...together(CHANGES, YES)),
  ...yes('guess', PROVISO, ...together(RESERVED, SAID)),
];

const advised: readonly ResultRule[] = [
  ...yes(
    'likely',
    ADOPTED,
    ...together('empfehlung|beschlussempfehlung', any('gefolgt zugestimmt beschlossen')),
  ),
  ...rule(
    'recommended',
    'certain',
    'recommended',
    `${ADVISED} … zuzustimmen|anzunehmen`,
    `${ADVISED} … zu beschließen`,
    ADVISED,
    'vorberaten',
  ),
  ...rule('recommended', 'likely', 'recommended', 'vorberatung erfolgt|abgeschlossen'),
  ...['keine bedenken|einwände|einwendungen|anregungen', 'ohne bedenken|einwände|einwendungen'].map(
    (pattern): ResultRule => ({
      pattern,
      roles: ['hearing', 'preliminary', 'confirmation'],
      code: 'recommended',
      confidence: 'likely',
      reason: 'noObjections',
      alone: true,
    }),
  ),
];

const plainly: readonly ResultRule[] = [
  ...yes('certain', ADOPTED, YES, 'beschluss gefasst'),
  ...yes(
    'likely',
    ADOPTED,
    'einvernehmen|benehmen … hergestellt|erteilt',
    'positiv|positive|positives votum|votiert',
    'entlastung … erteilt',
    YES_LIKELY,
  ),
  ...yes('likely', ADOPTED, 'stimmt|stimmte … zu $', 'nimmt|nahm … an $'),
];

/** Labels that name the proposal or the majority and leave the yes to be understood. */
const understood: readonly ResultRule[] = alone([
  ...yes('likely', AMENDED, `mehrheitlich mit|nach|unter … ${CHANGES}`),
  ...yes(
    'likely',
    ADOPTED,
    `mehrheitlich wie|laut|gemäß|nach|entsprechend|lt|gem … ${PROPOSAL}`,
    `wie|laut|gemäß|nach|entsprechend|lt|gem … ${PROPOSAL} mehrheitlich`,
  ),
  ...yes('likely', AMENDED, `mit|nach|unter … ${CHANGES}`),
  ...yes('guess', AMENDED, CHANGED),
  ...yes('likely', ADOPTED, `wie|laut|gemäß|nach|entsprechend|lt|gem … ${PROPOSAL}`),
  ...yes(
    'likely',
    ADOPTED,
    'antragsgemäß|vorlagegemäß|vorlagengemäß|vorschlagsgemäß|wunschgemäß',
    'wie vorgeschlagen',
  ),
  ...rule('noted', 'likely', 'noted.unanimous', 'einstimmig*|einhellig|einvernehmlich').map((one) => ({
    ...one,
    roles: ['information'] as const,
  })),
  ...yes('likely', ADOPTED, 'einstimmig*|einhellig', 'einvernehmlich'),
  ...rule('unknown', 'guess', 'majority', 'mehrheitlich|mehrheit|stimmenmehrheit'),
  ...yes('guess', ADOPTED, 'ungeändert|unverändert'),
]);

export const approving: readonly ResultRule[] = [...amended, ...advised, ...plainly, ...understood];
