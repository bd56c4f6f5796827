/** The parts of a process page, as they stand in the address bar. */
export const tabs = [
  'uebersicht',
  'auftrag',
  'vorlagen',
  'planung',
  'beteiligung',
  'massnahmen',
  'geld',
  'personen',
  'schritte',
  'unterlagen',
  'protokoll',
] as const;
export type Tab = (typeof tabs)[number];

export const tabOf = (address: string | undefined): Tab =>
  tabs.find((tab) => tab === address) ?? 'uebersicht';
