/** What is told when a council information system could not be read, by the code of the fault. */
export const oparlFaultTexts = {
  'oparl.badAddress': {
    de: ['Keine Webadresse', '„{address}“ ist keine Adresse, die mit http:// oder https:// beginnt.'],
    en: ['No web address', '“{address}” is no address that begins with http:// or https://.'],
  },
  'oparl.foreignHost': {
    de: [
      'Adresse eines anderen Rechners',
      '{address} gehört nicht zu diesem Ratsinformationssystem. Weitere Rechner können in der Verwaltung zugelassen werden.',
    ],
    en: [
      'Address of another host',
      '{address} does not belong to this council information system. Further hosts can be allowed in the administration.',
    ],
  },
  'oparl.privateNetwork': {
    de: [
      'Adresse im internen Netz',
      '{address} liegt in einem internen Netz. Das muss für dieses System ausdrücklich zugelassen sein.',
    ],
    en: [
      'Address in a private network',
      '{address} lies in a private network. This has to be allowed for this system explicitly.',
    ],
  },
  'oparl.redirected': {
    de: ['Leitet woandershin', '{address} leitet weiter nach {to}; dorthin wird nicht gefolgt.'],
    en: ['Redirects elsewhere', '{address} redirects to {to}, which is not followed.'],
  },
  'oparl.unreachable': {
    de: ['Nicht erreichbar', 'Unter {address} ist kein Rechner erreichbar.'],
    en: ['Not reachable', 'No host can be reached at {address}.'],
  },
  'oparl.timeout': {
    de: ['Keine rechtzeitige Antwort', '{address} antwortet nicht in der vorgesehenen Zeit.'],
    en: ['No answer in time', '{address} does not answer in the time allowed.'],
  },
  'oparl.tooLarge': {
    de: ['Zu große Antwort', '{address} schickt mehr als {limit} Bytes; das Lesen wurde abgebrochen.'],
    en: ['Answer too large', '{address} sends more than {limit} bytes; reading was stopped.'],
  },
  'oparl.status': {
    de: ['Das System meldet einen Fehler', '{address} antwortet mit dem Status {status}.'],
    en: ['The system reports an error', '{address} answers with the status {status}.'],
  },
  'oparl.html': {
    de: [
      'Eine Seite für Menschen',
      'Unter {address} liegt eine Webseite und keine Schnittstelle. Gebraucht wird die Adresse des OParl-Systems.',
    ],
    en: [
      'A page for people',
      'There is a web page at {address}, no interface. The address of the OParl system is needed.',
    ],
  },
  'oparl.malformed': {
    de: ['Unlesbare Antwort', 'Was {address} schickt, ist kein gültiges JSON.'],
    en: ['Unreadable answer', 'What {address} sends is not valid JSON.'],
  },
  'oparl.notOParl': {
    de: ['Kein OParl', 'Unter {address} liegt nicht das, was OParl dort vorsieht (gefunden: {found}).'],
    en: ['Not OParl', 'What is at {address} is not what OParl has there (found: {found}).'],
  },
  'oparl.pageLoop': {
    de: ['Eine Liste ohne Ende', 'Die Seiten der Liste führen im Kreis: {address}.'],
    en: ['A list without end', 'The pages of the list lead in circles: {address}.'],
  },
  'oparl.tooManyPages': {
    de: ['Zu viele Seiten', 'Nach {limit} Seiten wurde aufgehört: {address}.'],
    en: ['Too many pages', 'Stopped after {limit} pages: {address}.'],
  },
  'oparl.tooManyRequests': {
    de: ['Zu viele Anfragen', 'Nach {limit} Anfragen wurde aufgehört: {address}.'],
    en: ['Too many requests', 'Stopped after {limit} requests: {address}.'],
  },
  'oparl.cancelled': {
    de: ['Abgebrochen', 'Das Lesen wurde abgebrochen.'],
    en: ['Cancelled', 'Reading was cancelled.'],
  },
} as const;

/** What else is refused about council information systems. */
export const oparlRefusalTexts = {
  'oparl.systemNotFound': {
    de: ['Ratsinformationssystem nicht gefunden', 'Dieses Ratsinformationssystem ist nicht eingetragen.'],
    en: ['Council information system not found', 'This council information system is not known here.'],
  },
  'oparl.systemInactive': {
    de: ['Ratsinformationssystem ruht', 'Dieses Ratsinformationssystem ist abgeschaltet.'],
    en: ['Council information system inactive', 'This council information system is switched off.'],
  },
  'oparl.searchNotFound': {
    de: ['Suche nicht gefunden', 'Diese Suche gibt es nicht.'],
    en: ['Search not found', 'There is no such search.'],
  },
  'oparl.searchOver': {
    de: ['Suche beendet', 'Diese Suche hat alles durchgesehen.'],
    en: ['Search finished', 'This search has looked through everything.'],
  },
  'oparl.linkNotFound': {
    de: ['Verknüpfung nicht gefunden', 'Diese Verknüpfung gibt es nicht.'],
    en: ['Link not found', 'There is no such link.'],
  },
  'oparl.paperNotFound': {
    de: ['Vorlage nicht gefunden', 'Diese Vorlage gibt es in diesem Planungsprozess nicht.'],
    en: ['Paper not found', 'There is no such paper in this planning process.'],
  },
  'oparl.alreadyLinked': {
    de: [
      'Schon verknüpft',
      'Diese Vorlage ist in diesem System schon verknüpft. Die Verknüpfung muss zuerst gelöst werden.',
    ],
    en: ['Already linked', 'This paper is linked in this system already. The link has to be removed first.'],
  },
  'oparl.proposalNotFound': {
    de: ['Vorschlag nicht gefunden', 'Diesen Vorschlag gibt es nicht.'],
    en: ['Proposal not found', 'There is no such proposal.'],
  },
  'oparl.proposalClosed': {
    de: ['Vorschlag erledigt', 'Über diesen Vorschlag ist schon entschieden.'],
    en: ['Proposal closed', 'This proposal was dealt with already.'],
  },
  'oparl.nothingToTake': {
    de: [
      'Nichts zu übernehmen',
      'Aus diesem Hinweis folgt kein Eintrag. Er kann geprüft und abgelegt werden.',
    ],
    en: ['Nothing to take over', 'No entry follows from this hint. It can be checked and put aside.'],
  },
} as const;
