import type { Both } from '../language.js';

export const mandateRequirements = {
  'mandate.method': { de: 'Die Methode ist noch nicht beschrieben.', en: 'The method is not described yet.' },
  'mandate.questions': {
    de: 'Es fehlen die Fragen, die die Planung beantworten soll.',
    en: 'The questions the planning is to answer are missing.',
  },
  'mandate.throughPhase': {
    de: 'Es ist nicht gesagt, bis zu welcher Phase beauftragt werden soll.',
    en: 'It is not said through which phase the commission is to reach.',
  },
  'mandate.area': { de: 'Das Planungsgebiet fehlt.', en: 'The planning area is missing.' },
  'mandate.startOn': { de: 'Der Beginn fehlt.', en: 'The start is missing.' },
  'mandate.endOn': { de: 'Das Ende fehlt.', en: 'The end is missing.' },
  'mandate.staff': {
    de: 'Der Personalbedarf ist nicht angegeben (auch „keiner“ ist eine Angabe).',
    en: 'The staff needed is not stated (none is an answer too).',
  },
  'mandate.costDisclosed': {
    de: 'Für {year} sind die Kosten des Planungsprozesses nicht offengelegt.',
    en: 'The cost of the planning process is not disclosed for {year}.',
  },
  'mandate.coverEqualsCost': {
    de: 'Kosten ({costCents}) und Deckung ({coverCents}) stimmen nicht überein.',
    en: 'Cost ({costCents}) and cover ({coverCents}) are not equal.',
  },
  'mandate.inactionShortTerm': {
    de: 'Die kurzfristigen Folgen bei Untätigkeit fehlen.',
    en: 'The short-term consequences of inaction are missing.',
  },
  'mandate.inactionLongTerm': {
    de: 'Die langfristigen Folgen bei Untätigkeit fehlen.',
    en: 'The long-term consequences of inaction are missing.',
  },
  'mandate.alternatives': { de: 'Die Alternativen fehlen.', en: 'The alternatives are missing.' },
  'mandate.task': {
    de: 'Es ist nicht gesagt, ob es eine Pflichtaufgabe (mit Norm) oder eine freiwillige Aufgabe ist.',
    en: 'It is not said whether this is a statutory task (with its norm) or a discretionary one.',
  },
  'mandate.participationConcept': {
    de: 'Das Beteiligungskonzept fehlt.',
    en: 'The participation concept is missing.',
  },
  'mandate.affectedPlans': {
    de: 'Es ist nicht gesagt, welche anderen Fachplanungen berührt sind (auch „keine“ ist eine Angabe).',
    en: 'It is not said which other sectoral plans are affected (none is an answer too).',
  },
  'mandate.planCoordinated': {
    de: 'Die Abstimmung mit der Fachplanung „{plan}“ ist offen.',
    en: 'The coordination with the sectoral plan “{plan}” is open.',
  },
  'mandate.inclusionCheck': { de: 'Die Prüfung auf Inklusion fehlt.', en: 'The inclusion check is missing.' },
  'mandate.statutoryNorm': {
    de: 'Ohne Beschluss beginnen kann nur eine Pflichtaufgabe; hier ist keine Norm genannt.',
    en: 'Only a statutory task can start without a decision; no norm is named here.',
  },
  'mandate.withinMeans': {
    de: 'Neue Stellen oder zusätzliche Kosten brauchen einen Beschluss; ohne ihn nur im Rahmen vorhandener Mittel.',
    en: 'New posts or additional cost need a decision; without one only existing means may be used.',
  },
  'mandate.statutoryScope': {
    de: 'Das Gesetz trägt höchstens bis zu den Handlungsempfehlungen; alles Weitere braucht einen Beschluss.',
    en: 'The law carries as far as the recommendations at most; everything after needs a decision.',
  },
  'amendment.withinTolerance': {
    de: 'Die Änderung geht über den übertragenen Rahmen ({limit} {unit}) hinaus; sie braucht eine Vorlage.',
    en: 'The change exceeds what is delegated ({limit} {unit}); it needs a paper.',
  },
} as const satisfies Record<string, Both>;
