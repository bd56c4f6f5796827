import { lists, templates, type Words } from '@plankreis/process';
import { federalStates } from '../council-rules/working-days.js';

type Both = Words['fields'][string];

const b = (de: string, en: string): Both => ({ de, en });

const planning: Readonly<Record<string, Both>> = Object.fromEntries(
  templates.map(({ key, name }) => [key, b(name.de, name.en)]),
);

const states: Readonly<Record<(typeof federalStates)[number], Both>> = {
  BW: b('Baden-Württemberg', 'Baden-Württemberg'),
  BY: b('Bayern', 'Bavaria'),
  BE: b('Berlin', 'Berlin'),
  BB: b('Brandenburg', 'Brandenburg'),
  HB: b('Bremen', 'Bremen'),
  HH: b('Hamburg', 'Hamburg'),
  HE: b('Hessen', 'Hesse'),
  MV: b('Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'),
  NI: b('Niedersachsen', 'Lower Saxony'),
  NW: b('Nordrhein-Westfalen', 'North Rhine-Westphalia'),
  RP: b('Rheinland-Pfalz', 'Rhineland-Palatinate'),
  SL: b('Saarland', 'Saarland'),
  SN: b('Sachsen', 'Saxony'),
  ST: b('Sachsen-Anhalt', 'Saxony-Anhalt'),
  SH: b('Schleswig-Holstein', 'Schleswig-Holstein'),
  TH: b('Thüringen', 'Thuringia'),
};

/** The words of what administrators configure: fields, what is to be known about them, and closed lists. */
export const words: Words = {
  fields: {
    name: b('Name', 'Name'),
    kind: b('Art des Gremiums', 'Kind of body'),
    area: b('Gebiet', 'Area'),
    responsibilities: b('Entscheidet selbst', 'Decides by itself'),
    'BodyRequest.active': b('Das Gremium ist tätig', 'The body is active'),
    subject: b('In Sachen', 'In matters of'),
    mostCents: b('Höchstens über', 'Up to the amount of'),
    from: b('Von', 'From'),
    until: b('Bis', 'Until'),
    federalState: b('Bundesland', 'Federal state'),
    invitationDays: b('Ladungsfrist in Arbeitstagen', 'Invitation period in working days'),
    terms: b('Wahlperioden', 'Council terms'),
    reportMonths: b(
      'Monate, nach denen ein Bericht ohne Maßnahme als folgenlos gilt',
      'Months after which a report without a measure counts as without consequence',
    ),
    papersLapse: b(
      'Unentschiedene Vorlagen verfallen mit der Wahlperiode',
      'Undecided papers lapse with the council term',
    ),
    tolerance: b('Änderungen ohne neuen Beschluss', 'Changes without a new decision'),
    days: b('Höchstens so viele Tage länger', 'At most so many days longer'),
    percent: b('Höchstens so viel Prozent teurer', 'At most so many per cent dearer'),
    cents: b('Und höchstens um diesen Betrag teurer', 'And at most dearer by this amount'),
    preliminary: b('Vorberatungen, die vorgeschrieben sind', 'Deliberations that are required before'),
    when: b('Wann', 'When'),
    template: b('Nur bei dieser Planung', 'Only for this kind of planning'),
    paperKind: b('Nur bei dieser Art von Vorlage', 'Only for this kind of paper'),
    bodyKind: b('Ein Gremium dieser Art', 'A body of this kind'),
    bodyId: b('Oder dieses Gremium', 'Or this body'),
    signers: b('Fachbereiche, die mitzeichnen', 'Departments that co-sign'),
    interim: b(
      'Zeiten ohne gültigen Haushalt (vorläufige Haushaltsführung)',
      'Times without a budget in force (interim budget management)',
    ),
    personnel: b('Für Stellen', 'For posts'),
    legal: b('Für Rechtsfragen', 'For legal matters'),
    rules: b('Eigene Regeln', 'Rules of your own'),
    pattern: b('Wortlaut', 'Wording'),
    'ResultRuleData.role': b('Nur in dieser Rolle', 'Only in this role'),
    code: b('Bedeutet', 'Means'),
    confidence: b('Wie sicher', 'How sure'),
    reason: b('Begründung', 'Reason'),
    alone: b('Nur, wenn sonst nichts dasteht', 'Only where it says nothing else'),
    short: b('Kurzname', 'Short name'),
    email: b('E-Mail-Adresse', 'E-mail address'),
    role: b('Rolle', 'Role'),
    departmentId: b('Fachbereich', 'Department'),
    treasury: b('Zuständig für den Haushalt', 'In charge of the budget'),
    'PersonRequest.active': b('Ist im Amt', 'Is in office'),
    key: b('Schlüssel', 'Key'),
    level: b('Räumliche Ebene', 'Spatial level'),
    parentId: b('Gehört zu', 'Belongs to'),
    'SocialSpaceRequest.active': b('Der Sozialraum besteht', 'The social space exists'),
    unit: b('Einheit', 'Unit'),
    source: b('Quelle', 'Source'),
    baseline: b('Ausgangswert', 'Baseline'),
    target: b('Zielwert', 'Target'),
    value: b('Wert', 'Value'),
    on: b('Am', 'On'),
    'IndicatorRequest.note': b('Was gezählt wird', 'What is counted'),
    'IndicatorRequest.active': b('Der Indikator wird fortgeschrieben', 'The indicator is kept up'),
    'WindowRequest.kind': b('Was es ist', 'What it is'),
    'WindowRequest.title': b('Bezeichnung', 'Title'),
    'WindowRequest.programme': b('Förderprogramm', 'Funding programme'),
    opensOn: b('Öffnet am', 'Opens on'),
    closesOn: b('Schließt am', 'Closes on'),
    noticeDays: b('So viele Tage vorher ankündigen', 'Announce so many days before'),
    'WindowRequest.note': b('Anmerkung', 'Note'),
    'WindowRequest.active': b('Das Fenster gilt', 'The window counts'),
  },
  hints: {
    opensOn: b(
      'Bei einer Wahl der Tag, ab dem die neue Mehrheit entscheidet',
      'For an election, the day from which the new majority decides',
    ),
    closesOn: b(
      'Der letzte Tag: Anmeldeschluss für den Haushalt, Frist des Förderaufrufs',
      'The last day: deadline for the budget, for the funding call',
    ),
    'WindowRequest.subject': b(
      'Nur Themen dieser Planung warten darauf.',
      'Only topics of this kind of planning wait for it.',
    ),
    'WindowRequest.active': b(
      'Ein Fenster, das irrtümlich eingetragen wurde, gilt nicht mehr und bleibt lesbar.',
      'A window entered by mistake no longer counts and stays readable.',
    ),
    area: b('Wofür ein Bezirks- oder Ortschaftsrat spricht', 'What a district council speaks for'),
    responsibilities: b(
      'Worüber das Gremium nach Hauptsatzung und Zuständigkeitsordnung endgültig entscheidet. Rat und Kreistag entscheiden immer.',
      'What the body decides finally by the municipal statutes. The council always decides.',
    ),
    mostCents: b('Ohne Angabe unbegrenzt', 'Unlimited if left out'),
    'BodyRequest.active': b(
      'Ein Gremium, das es nicht mehr gibt, bleibt in alten Niederschriften lesbar, lässt sich aber nicht mehr auswählen.',
      'A body that is no more stays readable in old minutes, but can no longer be chosen.',
    ),
    federalState: b('Seine Feiertage sind keine Arbeitstage.', 'Its public holidays are no working days.'),
    invitationDays: b(
      'Arbeitstage, die zwischen Einladung und Sitzung liegen',
      'Working days that lie between invitation and session',
    ),
    tolerance: b(
      'Wie weit die Fachbereichsleitung einen laufenden Auftrag selbst ändern darf',
      'How far a head of department may change a running mandate',
    ),
    signers: b('Ohne Angabe wird dort niemand gefragt.', 'If left out, nobody is asked.'),
    interim: b(
      'In diesen Zeiten läuft weiter, was geschuldet oder schon gebunden ist; neue freiwillige Ausgaben brauchen einen Rechtsgrund. Ohne Ende gilt es, bis der Haushalt in Kraft ist.',
      'In these times what is owed or committed goes on; new discretionary spending needs a legal ground. Without an end it lasts until the budget is in force.',
    ),
    pattern: b(
      '* steht für beliebige Buchstaben, | trennt Möglichkeiten, … steht für beliebige Wörter. Groß- und Kleinschreibung zählt nicht.',
      '* stands for any letters, | parts alternatives, … stands for any words. Case does not matter.',
    ),
    short: b('Wie er in Tabellen heißt', 'How it is called in tables'),
    departmentId: b('Für planende Personen und Leitungen nötig', 'Needed for planners and heads'),
    treasury: b(
      'Nur für den Sitzungsdienst: darf Mittel bereitstellen und für die Kämmerei mitzeichnen',
      'For council liaisons only: may appropriate money and co-sign for the treasury',
    ),
    'PersonRequest.active': b(
      'Wer nicht mehr im Amt ist, kann sich nicht anmelden und bleibt in den Akten genannt.',
      'Who is no longer in office cannot sign in, and stays named in the records.',
    ),
    key: b(
      'Unter diesem Schlüssel finden Importe den Sozialraum; jeder wird einmal vergeben.',
      'By this key imports find the social space; each is given once.',
    ),
    parentId: b('Ohne Angabe steht er ganz oben', 'If left out, it stands at the top'),
    'SocialSpaceRequest.active': b(
      'Was es nicht mehr gibt, bleibt mit seinen Zeitreihen lesbar, lässt sich aber nicht mehr auswählen.',
      'What is no more stays readable with its time series, but can no longer be chosen.',
    ),
  },
  lists: {
    ...lists,
    planning,
    subjects: { any: b('Alle Angelegenheiten', 'All matters'), ...planning },
    federalStates: states,
    readings: {
      ...lists.results,
      unknown: b('Nicht zu erkennen', 'Cannot be told'),
      nothing: b('Nichts für das Ergebnis', 'Nothing for the result'),
    },
    confidences: {
      guess: b('Vermutung', 'A guess'),
      likely: b('Wahrscheinlich', 'Likely'),
      certain: b('Sicher', 'Certain'),
    },
    occasions: {
      unbudgetedMoney: b('Mittel, die nicht im Haushalt stehen', 'Money that is not in the budget'),
      localMatter: b('Angelegenheit eines Ortsteils', 'Matter of one district'),
      always: b('Immer', 'Always'),
    },
  },
};
