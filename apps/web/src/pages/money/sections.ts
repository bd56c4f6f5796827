/** What is told of the money of all processes. */
export const sections = ['haushalt', 'hinweise', 'zuwendungen'] as const;
export type Section = (typeof sections)[number];

/** The section an address names; the budgets where it names none. */
export const sectionOf = (name: string | undefined): Section =>
  sections.find((section) => section === name) ?? 'haushalt';
