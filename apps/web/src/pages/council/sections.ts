/** What a council liaison has to keep in view, in the order of the way of a paper. */
export const sections = [
  'sitzungen',
  'vorlagen',
  'beschluesse',
  'widersprueche',
  'pflichten',
  'ratsinformation',
  'wahlperiode',
] as const;
export type Section = (typeof sections)[number];

/** The section an address names; the sessions where it names none. */
export const sectionOf = (name: string | undefined): Section =>
  sections.find((section) => section === name) ?? 'sitzungen';
