import { oparlFaultTexts, oparlRefusalTexts } from './oparl-texts.js';

/** Title and explanation of every problem the interface answers with; `{name}` is filled in. */
export const problemTexts = {
  'request.malformed': {
    de: ['Unlesbare Anfrage', 'Die Anfrage ist kein gültiges JSON oder ihre Adresse ist falsch geschrieben.'],
    en: ['Unreadable request', 'The request is not valid JSON, or its address is misspelt.'],
  },
  'request.invalid': {
    de: ['Ungültige Angaben', 'Einzelne Angaben passen nicht; sie sind unten genannt.'],
    en: ['Invalid data', 'Some of the data does not fit; each fault is listed.'],
  },
  'request.tooLarge': {
    de: ['Zu viele Daten', 'Die Anfrage ist größer als {limit} Kilobyte.'],
    en: ['Too much data', 'The request is larger than {limit} kilobytes.'],
  },
  'request.mediaType': {
    de: ['Falsches Format', 'Es wird JSON erwartet (Content-Type: application/json).'],
    en: ['Wrong format', 'JSON is expected (Content-Type: application/json).'],
  },
  'request.crossSite': {
    de: ['Fremde Herkunft', 'Die Anfrage kommt von einer anderen Website.'],
    en: ['Foreign origin', 'The request comes from another site.'],
  },
  'request.refused': {
    de: ['Anfrage abgelehnt', 'Die Anfrage kann so nicht angenommen werden.'],
    en: ['Request refused', 'The request cannot be accepted as it is.'],
  },
  'request.calledOff': {
    de: ['Abgebrochen', 'Die Anfrage wurde abgebrochen. Es wurde nichts gespeichert.'],
    en: ['Called off', 'The request was called off. Nothing was stored.'],
  },
  'actuals.changed': {
    de: [
      'Seit der Vorschau geändert',
      'Was gebucht würde, ist nicht mehr das, was die Vorschau zeigte. Es wurde nichts gebucht; bitte die Vorschau neu laden.',
    ],
    en: [
      'Changed since the preview',
      'What would be booked is no longer what the preview showed. Nothing was booked; please load the preview anew.',
    ],
  },
  'route.notFound': {
    de: ['Nicht gefunden', 'Diese Adresse gibt es nicht.'],
    en: ['Not found', 'There is nothing at this address.'],
  },
  'session.missing': {
    de: ['Nicht angemeldet', 'Bitte melden Sie sich an.'],
    en: ['Not signed in', 'Please sign in.'],
  },
  'session.refused': {
    de: ['Anmeldung nicht möglich', 'E-Mail-Adresse oder Passwort stimmen nicht.'],
    en: ['Sign-in failed', 'The e-mail address or the password is not right.'],
  },
  'session.throttled': {
    de: ['Zu viele Versuche', 'Bitte versuchen Sie es in {seconds} Sekunden noch einmal.'],
    en: ['Too many attempts', 'Please try again in {seconds} seconds.'],
  },
  'role.notPermitted': {
    de: ['Keine Berechtigung', 'Ihre Rolle erlaubt das nicht.'],
    en: ['Not permitted', 'Your role does not allow this.'],
  },
  'calendar.notFound': {
    de: ['Kalender nicht gefunden', 'Unter dieser Adresse gibt es keinen Kalender.'],
    en: ['Calendar not found', 'There is no calendar at this address.'],
  },
  'calendar.enough': {
    de: [
      'Genug Adressen',
      'Mehr Kalenderadressen kann eine Person nicht haben. Bitte widerrufen Sie zuerst eine.',
    ],
    en: ['Enough addresses', 'One person cannot have more calendar addresses. Please take one back first.'],
  },
  'process.notFound': {
    de: ['Prozess nicht gefunden', 'Diesen Planungsprozess gibt es nicht.'],
    en: ['Process not found', 'There is no such planning process.'],
  },
  'body.notFound': {
    de: ['Gremium nicht gefunden', 'Dieses Gremium gibt es nicht.'],
    en: ['Body not found', 'There is no such body.'],
  },
  'window.notFound': {
    de: ['Fenster nicht gefunden', 'Dieses Fenster gibt es nicht.'],
    en: ['Window not found', 'There is no such window.'],
  },
  'bundle.notFound': {
    de: ['Bündel nicht gefunden', 'Diese gemeinsame Vorlage gibt es nicht.'],
    en: ['Bundle not found', 'There is no such joint submission.'],
  },
  'bundle.membersDiffer': {
    de: [
      'Andere Vorlagen im Bündel',
      'Zum Bündel gehören inzwischen andere offene Vorlagen. Bitte laden Sie es neu.',
    ],
    en: [
      'Other papers in the bundle',
      'The open papers of the bundle are others by now. Please load it anew.',
    ],
  },
  'bundle.onAgenda': {
    de: [
      'Die gemeinsame Vorlage steht schon auf einer Tagesordnung',
      'Weitere Vorlagen fügt dann der Sitzungsdienst hinzu.',
    ],
    en: ['The joint submission is on an agenda already', 'From then on the council liaison adds papers.'],
  },
  'bundle.refused': {
    de: ['Nicht für alle möglich', 'Nichts wurde erfasst. Im Weg steht etwas bei: {processes}.'],
    en: ['Not possible for all', 'Nothing was recorded. Something is in the way in: {processes}.'],
  },
  'person.notFound': {
    de: ['Person nicht gefunden', 'Diese Person gibt es nicht.'],
    en: ['Person not found', 'There is no such person.'],
  },
  'person.left': {
    de: ['Konto nicht aktiv', 'Wer nicht mehr im Amt ist, bekommt keinen Link für ein Passwort.'],
    en: ['Account not active', 'Nobody who has left gets a link for a password.'],
  },
  'department.notFound': {
    de: ['Fachbereich nicht gefunden', 'Diesen Fachbereich gibt es nicht.'],
    en: ['Department not found', 'There is no such department.'],
  },
  'socialSpace.notFound': {
    de: ['Sozialraum nicht gefunden', 'Diesen Sozialraum gibt es nicht.'],
    en: ['Social space not found', 'There is no such social space.'],
  },
  'import.faulty': {
    de: [
      'Nicht übernommen',
      'An der Datei stimmt etwas nicht; die Vorschau nennt jede Zeile. Es wurde nichts geschrieben.',
    ],
    en: [
      'Not taken over',
      'Something is wrong with the file; the preview names every row. Nothing was written.',
    ],
  },
  'indicator.notFound': {
    de: ['Indikator nicht gefunden', 'Diesen Indikator gibt es nicht.'],
    en: ['Indicator not found', 'There is no such indicator.'],
  },
  'template.notFound': {
    de: ['Planungsart nicht gefunden', 'Diese Planungsart, oder diese Fassung von ihr, gibt es nicht.'],
    en: ['Kind of planning not found', 'There is no such kind of planning, or no such version of it.'],
  },
  'template.stale': {
    de: [
      'Inzwischen geändert',
      'Die Planungsart wurde inzwischen geändert; sie hat jetzt die Fassung {version}.',
    ],
    en: ['Changed meanwhile', 'The kind of planning was changed meanwhile; it is now at version {version}.'],
  },
  'template.nothingNewer': {
    de: ['Nichts Neueres', 'Mit dem Programm kommt keine neuere Fassung dieser Planungsart.'],
    en: ['Nothing newer', 'No newer version of this kind of planning comes with the program.'],
  },
  'path.notFound': {
    de: ['Kein Weg', 'Von hier führt kein Weg in diesen Zustand.'],
    en: ['No way there', 'No way leads from here to this state.'],
  },
  'version.missing': {
    de: ['Stand fehlt', 'Bitte nennen Sie im Kopf If-Match den Stand (ETag), den Sie gesehen haben.'],
    en: ['Version missing', 'Please name the version (ETag) you have seen in the header If-Match.'],
  },
  'version.stale': {
    de: ['Inzwischen geändert', 'Der Prozess wurde inzwischen geändert; er hat jetzt den Stand {version}.'],
    en: ['Changed meanwhile', 'The process was changed meanwhile; it is now at version {version}.'],
  },
  'register.stale': {
    de: [
      'Inzwischen geändert',
      'Jemand anderes hat das inzwischen geändert; es hat jetzt den Stand {version}. Es wurde nichts gespeichert.',
    ],
    en: [
      'Changed meanwhile',
      'Somebody else changed this meanwhile; it is now at version {version}. Nothing was stored.',
    ],
  },
  'lapse.notConfigured': {
    de: [
      'Vorlagen verfallen hier nicht',
      'In den Gremienregeln ist nicht festgelegt, dass Vorlagen mit der Wahlperiode verfallen.',
    ],
    en: ['Papers do not lapse here', 'The council rules do not say that papers lapse with the term.'],
  },
  'idempotency.conflict': {
    de: ['Schlüssel schon benutzt', 'Derselbe Idempotency-Key wurde mit einer anderen Anfrage benutzt.'],
    en: ['Key already used', 'The same Idempotency-Key was used with another request.'],
  },
  'setup.closed': {
    de: ['Einrichtung nicht möglich', 'Der Verweis ist ungültig oder wurde schon benutzt.'],
    en: ['Set-up not possible', 'The link is not valid or was used already.'],
  },
  'database.unavailable': {
    de: [
      'Datenbank nicht erreichbar',
      'Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.',
    ],
    en: ['Database unavailable', 'Nothing was stored. Please try again in a moment.'],
  },
  'server.closing': {
    de: ['Der Dienst wird beendet', 'Bitte versuchen Sie es gleich noch einmal.'],
    en: ['The service is shutting down', 'Please try again in a moment.'],
  },
  'server.fault': {
    de: ['Unerwarteter Fehler', 'Das hätte nicht geschehen dürfen. Die Ursache steht im Betriebsprotokoll.'],
    en: ['Unexpected error', 'This should not have happened. The cause is in the log.'],
  },
  'entry.invalid': {
    de: ['Ungültiger Eintrag', 'Einzelne Angaben passen nicht; sie sind unten genannt.'],
    en: ['Invalid entry', 'Some of the data does not fit; each fault is listed.'],
  },
  'entry.notPermitted': {
    de: ['Keine Berechtigung', 'Sie dürfen diesen Eintrag in diesem Prozess nicht vornehmen.'],
    en: ['Not permitted', 'You may not record this entry on this process.'],
  },
  'entry.notPossible': {
    de: ['Jetzt nicht möglich', 'Im gegenwärtigen Stand des Prozesses ist dieser Eintrag nicht möglich.'],
    en: ['Not possible now', 'This entry is not possible in the present state of the process.'],
  },
  'requirements.missing': {
    de: ['Voraussetzungen fehlen', 'Für diesen Eintrag fehlt noch etwas; alles Fehlende ist unten genannt.'],
    en: ['Requirements missing', 'Something is missing for this entry; all of it is listed.'],
  },
  ...oparlFaultTexts,
  ...oparlRefusalTexts,
} as const satisfies Record<string, { de: readonly [string, string]; en: readonly [string, string] }>;

export type ProblemCode = keyof typeof problemTexts;

/** Texts of the faults that only the shell finds. */
export const shellFaultTexts = {
  addressTaken: {
    de: 'Diese Adresse ist schon eingetragen.',
    en: 'This address is already there.',
  },
  rulePattern: {
    de: 'Das ist kein Suchmuster: Wörter, auch mit * am Ende.',
    en: 'This is no pattern: words, also with * at the end.',
  },
  ruleNeverApproves: {
    de: 'Das Muster enthält ein Wort, das nie als Zustimmung gelesen wird.',
    en: 'The pattern contains a word that is never read as an approval.',
  },
  cursor: {
    de: 'Dieser Seitenverweis gehört nicht zu dieser Liste.',
    en: 'This cursor does not belong to this list.',
  },
  email: {
    de: 'Bitte als E-Mail-Adresse angeben, zum Beispiel name@amt.de.',
    en: 'Please give an e-mail address, for example name@office.example.',
  },
  lastAdministrator: {
    de: 'Es muss wenigstens eine andere verwaltende Person geben, die sich anmelden kann.',
    en: 'There must be at least one other administrator who can sign in.',
  },
  emailTaken: {
    de: 'Diese E-Mail-Adresse ist schon vergeben.',
    en: 'This e-mail address is already in use.',
  },
  noTemplateFile: {
    de: 'Das ist keine Datei mit Planungsarten.',
    en: 'This is no file of kinds of planning.',
  },
  newerFormat: {
    de: 'Diese Datei kommt aus einer neueren Fassung des Programms, die hier noch niemand lesen kann.',
    en: 'This file comes from a newer release of the program and cannot be read here yet.',
  },
  templateChanged: {
    de: 'Diese Planungsart wurde seit der Vorschau geändert. Bitte sehen Sie die Vorschau noch einmal an.',
    en: 'This kind of planning was changed since the preview. Please look at the preview again.',
  },
  nameTaken: { de: 'Diesen Namen gibt es schon.', en: 'This name is already there.' },
  keyTaken: { de: 'Diesen Schlüssel gibt es schon.', en: 'This key is already there.' },
  valueOrMissing: {
    de: 'Bitte entweder einen Wert angeben oder, warum er fehlt.',
    en: 'Please give either a value or why it is missing.',
  },
  noteOfNothing: {
    de: 'Das lässt sich nur von einem Wert sagen, der da ist.',
    en: 'This can only be said of a value that is there.',
  },
  spaceCircle: {
    de: 'Ein Sozialraum kann nicht zu seinem eigenen Teil gehören.',
    en: 'A social space cannot belong to its own part.',
  },
  spaceNotAbove: {
    de: 'Der übergeordnete Raum muss auf einer höheren räumlichen Ebene liegen.',
    en: 'The space it belongs to must be of a higher spatial level.',
  },
  spaceNotAboveParts: {
    de: 'Auf dieser Ebene läge er nicht mehr über seinen eigenen Teilen.',
    en: 'On this level it would no longer be above its own parts.',
  },
  spaceInactive: {
    de: 'Den übergeordneten Raum gibt es nicht mehr.',
    en: 'The space it belongs to is no more.',
  },
  spaceHasParts: {
    de: 'Zu diesem Raum gehören noch Teile, die bestehen.',
    en: 'This space still has parts that exist.',
  },
  bodyInactive: {
    de: 'Dieses Gremium ist nicht mehr tätig.',
    en: 'This body is no longer active.',
  },
  bodyInRules: {
    de: 'Die Gremienregeln verlangen noch, dass dieses Gremium berät.',
    en: 'The council rules still ask this body to deliberate.',
  },
  termsOverlap: {
    de: 'Die Wahlperioden überschneiden sich.',
    en: 'The council terms overlap.',
  },
  noTermEnds: {
    de: 'An diesem Tag endet keine Wahlperiode.',
    en: 'No council term ends on this day.',
  },
  tooShort: { de: 'Mindestens 12 Zeichen.', en: 'At least 12 characters.' },
  version: { de: 'Ein Stand wird wie "5" geschrieben.', en: 'A version is written like "5".' },
} as const satisfies Record<string, { de: string; en: string }>;

export type ShellFaultCode = keyof typeof shellFaultTexts;

export const isShellFault = (code: string): code is ShellFaultCode => code in shellFaultTexts;
