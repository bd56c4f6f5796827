import type { Both } from '../language.js';

export const analysisRequirements = {
  'analysis.commissioned': {
    de: 'Die Analyse ist nicht wirksam beauftragt.',
    en: 'The analysis is not commissioned with effect.',
  },
  'analysis.afterEffect': {
    de: 'Die Analyse kann nicht vor der Beauftragung ({since}) begonnen haben.',
    en: 'The analysis cannot have started before the commission ({since}).',
  },
  'analysis.finding': { de: 'Es ist noch kein Befund erfasst.', en: 'No finding has been recorded yet.' },
  'recommendations.any': {
    de: 'Es ist noch keine Handlungsempfehlung erfasst.',
    en: 'No recommendation has been recorded yet.',
  },
  'recommendation.finding': {
    de: 'Eine Handlungsempfehlung stützt sich auf mindestens einen Befund.',
    en: 'A recommendation cites at least one finding.',
  },
  'finding.cited': {
    de: 'Auf diesen Befund stützt sich noch die Handlungsempfehlung „{recommendation}“.',
    en: 'The recommendation “{recommendation}” still cites this finding.',
  },
  'finding.valueThere': {
    de: 'Für diesen Indikator und diesen Sozialraum steht kein Wert im Register.',
    en: 'The register holds no value of this indicator for this social space.',
  },
  'finding.valueOfDay': {
    de: 'Zum {day} steht für diesen Indikator und diesen Sozialraum kein Wert im Register; der nächste ist vom {nearest}.',
    en: 'The register holds no value of this indicator for this social space on {day}; the nearest is of {nearest}.',
  },
  'recommendation.followed': {
    de: 'Aus dieser Handlungsempfehlung folgt noch die Maßnahme „{measure}“.',
    en: 'The measure “{measure}” still follows from this recommendation.',
  },
} as const satisfies Record<string, Both>;
