/** Where the pages are; people see these in the address bar. */
export const addresses = {
  signIn: '/anmelden',
  /** Printed by the first start in production. */
  setUp: '/setup/:token',
  /** Handed over by an administrator. */
  choosePassword: '/passwort/:token',
  desk: '/',
  account: '/konto',
  deadlines: '/fristen',
  processes: '/prozesse',
  submit: '/thema-einreichen',
  statement: '/barrierefreiheit',
  council: '/gremien',
  councilSection: (section: string): string =>
    section === 'sitzungen' ? addresses.council : `${addresses.council}/${section}`,
  /** What one body deals with on one day. */
  session: (bodyId: string, day: string): string =>
    `${addresses.council}/${encodeURIComponent(bodyId)}/${day}`,
  followUp: '/beschlusskontrolle',
  participation: '/beteiligung',
  /** Everything in one space and its parts, also what is over. */
  participationIn: (spaceId: string): string =>
    `${addresses.participation}?state=all&space=${encodeURIComponent(spaceId)}`,
  measures: '/massnahmen',
  dependencies: '/abhaengigkeiten',
  /** A measure in its process, with the chain it stands in. */
  measure: (id: string, measureId: string): string =>
    `${addresses.processTab(id, 'massnahmen')}?kette=${encodeURIComponent(`measure/${measureId}`)}`,
  topics: '/themenspeicher',
  newBundle: '/buendel',
  bundle: (id: string): string => `/buendel/${encodeURIComponent(id)}`,
  spaces: '/sozialraeume',
  /** One space, with what was found there and who was asked. */
  space: (id: string): string => `${addresses.spaces}?raum=${encodeURIComponent(id)}`,
  /** Where in the municipality somebody was asked. */
  spacesAsked: '/sozialraeume?zeigt=beteiligung',
  money: '/geld',
  moneySection: (section: string): string =>
    section === 'haushalt' ? addresses.money : `${addresses.money}/${section}`,
  actuals: '/geld/einlesen',
  process: (id: string): string => `/prozesse/${encodeURIComponent(id)}`,
  processTab: (id: string, tab: string): string =>
    tab === 'uebersicht' ? addresses.process(id) : `${addresses.process(id)}/${tab}`,
  /** A paper beside the one it is in a council information system. */
  comparison: (id: string, paperId: string): string =>
    `${addresses.process(id)}/vorlagen/${encodeURIComponent(paperId)}/abgleich`,
  administration: '/verwaltung',
  administrationSection: (section: string): string => `${addresses.administration}/${section}`,
  /** Something of a section by its id; `neu` is one that is not there yet. */
  administered: (section: string, id: string): string =>
    `${addresses.administration}/${section}/${encodeURIComponent(id)}`,
  councilSystems: '/verwaltung/ratsinformation',
  mandateSheet: (id: string): string => `${addresses.process(id)}/auftragsblatt`,
} as const;
