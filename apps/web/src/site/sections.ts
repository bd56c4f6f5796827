import type { Person } from '../api/types';

/** What is configured, in the order in which a new house is set up. */
export const sections = [
  'gremien',
  'gremienregeln',
  'leseregeln',
  'personen',
  'fachbereiche',
  'zeitfenster',
  'sozialraeume',
  'indikatoren',
  'planungsarten',
  'ratsinformation',
  'aenderungen',
] as const;
export type Section = (typeof sections)[number];

/** The section an address names; the bodies where it names none. */
export const sectionOf = (name: string | undefined): Section =>
  sections.find((section) => section === name) ?? 'gremien';

/** Who changes what is configured; the server decides, this only spares others what leads nowhere. */
export const administers = (person: Person | null | undefined): boolean => person?.role === 'admin';

/** Elections and budget rounds the council liaison knows best; what is measured is content (model 2.8). */
const keepers: Readonly<Partial<Record<Section, readonly Person['role'][]>>> = {
  zeitfenster: ['admin', 'liaison'],
  indikatoren: ['planner', 'head'],
};

/** Who changes what a section holds. */
export const keeps = (person: Person | null | undefined, section: Section): boolean =>
  person != null && (keepers[section] ?? ['admin']).includes(person.role);

const onlyFor: Readonly<Partial<Record<Section, readonly Person['role'][]>>> = {
  personen: ['admin'],
  leseregeln: ['admin'],
  aenderungen: ['admin', 'auditor'],
};

/** Whether somebody may look at a section; most are open to everybody. */
export const mayRead = (person: Person | null | undefined, section: Section): boolean =>
  person != null && (onlyFor[section]?.includes(person.role) ?? true);
