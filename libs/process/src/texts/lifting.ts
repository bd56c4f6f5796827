import type { Both } from './language.js';

/** What lifting a process to another version of its template changes for it. */
export const liftingTexts = {
  cycle: {
    de: 'Die Fortschreibung ist alle {after} Monate üblich, bisher alle {before}.',
    en: 'The periodic update is usual every {after} months, so far every {before}.',
  },
  cycleDue: {
    de: 'Die Fortschreibung ist alle {after} Monate üblich, bisher alle {before}. Der Plan ist damit bis {due} fällig.',
    en: 'The periodic update is usual every {after} months, so far every {before}. The plan is due by {due} then.',
  },
  approvalNeeded: {
    de: 'Die Maßnahmen brauchen von nun an die Genehmigung der Aufsicht.',
    en: 'The measures need the approval of the state authority from now on.',
  },
  approvalNotNeeded: {
    de: 'Die Maßnahmen brauchen keine Genehmigung der Aufsicht mehr.',
    en: 'The measures no longer need the approval of the state authority.',
  },
  staysStatutory: {
    de: 'Die neue Fassung führt die Planung als freiwillige Aufgabe. Dieser Prozess bleibt Pflichtaufgabe: das steht mit der Norm fest, mit der er begonnen hat.',
    en: 'The new version calls this planning discretionary. This process stays a statutory task: the norm it began with has settled that.',
  },
  staysDiscretionary: {
    de: 'Die neue Fassung führt die Planung als Pflichtaufgabe. Dieser Prozess bleibt freiwillig, wie er begonnen hat; erst die Fortschreibung beginnt als Pflichtaufgabe.',
    en: 'The new version calls this planning statutory. This process stays discretionary, as it began; only the periodic update begins as a statutory task.',
  },
  groupAdded: {
    de: '{phase}: „{group}“ ist zu beteiligen.',
    en: '{phase}: "{group}" has to be involved.',
  },
  groupAddedEarly: {
    de: '{phase}: „{group}“ ist zu beteiligen, darauf kann nicht verzichtet werden.',
    en: '{phase}: "{group}" has to be involved, which cannot be waived.',
  },
  groupRemoved: {
    de: '{phase}: „{group}“ muss nicht mehr beteiligt werden.',
    en: '{phase}: "{group}" need no longer be involved.',
  },
  waiverEnds: {
    de: '{phase}: Der Verzicht auf „{group}“ gilt nicht mehr.',
    en: '{phase}: The waiver of "{group}" no longer counts.',
  },
  groupBehind: {
    de: '{phase}: „{group}“ wäre zu beteiligen; die Phase ist schon abgeschlossen, es wird nicht nachträglich verlangt.',
    en: '{phase}: "{group}" would have to be involved; the phase is completed already, it is not asked for afterwards.',
  },
  deliberationAdded: {
    de: 'Vor jedem Beschluss muss beraten haben: {bodyKind}.',
    en: 'Must have deliberated before any decision: {bodyKind}.',
  },
  deliberationRemoved: {
    de: 'Muss nicht mehr vor jedem Beschluss beraten: {bodyKind}.',
    en: 'Need no longer deliberate before any decision: {bodyKind}.',
  },
  signerAdded: {
    de: 'Zeichnet jede Vorlage mit: {signer}.',
    en: 'Signs every paper: {signer}.',
  },
  signerRemoved: {
    de: 'Zeichnet nicht mehr jede Vorlage mit: {signer}.',
    en: 'No longer signs every paper: {signer}.',
  },
  legalBasis: {
    de: 'Rechtsgrundlage ist nun: {after}.',
    en: 'The legal basis is now: {after}.',
  },
  stepAdded: {
    de: '{phase}: üblich ist nun der Schritt „{step}“.',
    en: '{phase}: a usual step is now "{step}".',
  },
} as const satisfies Record<string, Both>;

export type LiftCode = keyof typeof liftingTexts;
