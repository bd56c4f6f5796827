import type { Both } from '../language.js';

export const measureRequirements = {
  'measures.any': {
    de: 'Es ist noch keine Maßnahme vorgeschlagen.',
    en: 'No measure has been proposed yet.',
  },
  'measure.building': {
    de: 'Maßnahme „{measure}“: die baulichen Folgen fehlen.',
    en: 'Measure “{measure}”: the consequences for buildings are missing.',
  },
  'measure.staff': {
    de: 'Maßnahme „{measure}“: die personellen Folgen fehlen.',
    en: 'Measure “{measure}”: the consequences for staff are missing.',
  },
  'measure.organisation': {
    de: 'Maßnahme „{measure}“: die organisatorischen Folgen fehlen.',
    en: 'Measure “{measure}”: the organisational consequences are missing.',
  },
  'measure.finance': {
    de: 'Maßnahme „{measure}“: die finanziellen Folgen fehlen.',
    en: 'Measure “{measure}”: the financial consequences are missing.',
  },
  'measure.owner': {
    de: 'Maßnahme „{measure}“: niemand ist zuständig.',
    en: 'Measure “{measure}”: nobody is responsible for it.',
  },
  'measure.startOn': {
    de: 'Maßnahme „{measure}“: der Beginn fehlt.',
    en: 'Measure “{measure}”: the start is missing.',
  },
  'measure.endOn': {
    de: 'Maßnahme „{measure}“: das Ende fehlt.',
    en: 'Measure “{measure}”: the end is missing.',
  },
  'measure.indicator': {
    de: 'Maßnahme „{measure}“: der Indikator mit Einheit, Ausgangswert und Ziel fehlt.',
    en: 'Measure “{measure}”: the indicator with unit, baseline and target is missing.',
  },
  'measure.funding': {
    de: 'Maßnahme „{measure}“: die Aussage zur Finanzierung fehlt.',
    en: 'Measure “{measure}”: the funding statement is missing.',
  },
  'measure.followOnCosts': {
    de: 'Maßnahme „{measure}“: die Folgekosten fehlen (auch null ist eine Angabe).',
    en: 'Measure “{measure}”: the follow-on costs are missing (zero is an answer too).',
  },
  'measure.recommendation': {
    de: 'Maßnahme „{measure}“: sie folgt aus keiner Handlungsempfehlung und ist nicht als politische Ergänzung gekennzeichnet.',
    en: 'Measure “{measure}”: it follows from no recommendation and is not marked as a political addition.',
  },
  'measure.effectivelyDecided': {
    de: 'Maßnahme „{measure}“: der Beschluss über sie ist nicht wirksam.',
    en: 'Measure “{measure}”: the decision on it is not in effect.',
  },
  'measure.fundedByLines': {
    de: 'Maßnahme „{measure}“: die Finanzierung fehlt.',
    en: 'Measure “{measure}”: it is not funded.',
  },
  'measure.ownLines': {
    de: 'Die Haushaltsposition {line} gehört nicht zu dieser Maßnahme.',
    en: 'The budget line {line} does not belong to this measure.',
  },
  'measure.someLine': {
    de: 'Eine Finanzierung nennt mindestens eine Haushaltsposition.',
    en: 'Funding names at least one budget line.',
  },
  'measure.linePlanned': {
    de: 'Maßnahme „{measure}“: es ist noch keine Haushaltsposition für sie geplant.',
    en: 'Measure “{measure}”: no budget line is planned for it yet.',
  },
  'measure.takesIt': {
    de: 'Der Stand der Maßnahme „{measure}“ lässt das nicht zu: {measureState}.',
    en: 'The measure “{measure}” does not allow this in its state: {measureState}.',
  },
} as const satisfies Record<string, Both>;
