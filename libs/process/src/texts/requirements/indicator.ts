import type { Both } from '../language.js';

export const indicatorRequirements = {
  'indicator.unit': {
    de: 'Der Indikator der Maßnahme wird in „{unit}“ gemessen; nur so ist der Wert vergleichbar.',
    en: 'The indicator of the measure is measured in “{unit}”; only so the value can be compared.',
  },
} as const satisfies Record<string, Both>;
