import { fold, words } from './fold.js';

/** What a body does with a paper in one session (model 2.3). */
export const roles = ['confirmation', 'hearing', 'preliminary', 'decision', 'information'] as const;
export type Role = (typeof roles)[number];

export interface RoleReading {
  readonly role?: Role;
  /** Whether the label names the role, or merely suggests it. */
  readonly certain: boolean;
}

const UNKNOWN: RoleReading = { certain: false };

interface Named {
  readonly role: Role;
  readonly certain: boolean;
  readonly beginnings: readonly string[];
}

const named = (rows: readonly Named[]): readonly Named[] =>
  rows.map((row) => ({ ...row, beginnings: row.beginnings.map(fold) }));

/**
 * Beginnings of words, the role they name, and whether they do or merely suggest it. For a word the first row counts:
 * "Beschlussempfehlung" stands before "Beschluss", which it begins with.
 */
const NAMED = named([
  {
    role: 'preliminary',
    certain: true,
    beginnings: ['Beschlussempfehl', 'Empfehl', 'Vorberat', 'Mitberat', 'Vorbereit', 'Vorentscheid'],
  },
  {
    role: 'decision',
    certain: true,
    beginnings: ['Entscheid', 'Beschluss', 'beschließ', 'Endentscheid', 'abschließ'],
  },
  {
    role: 'information',
    certain: true,
    beginnings: ['Kenntnis', 'Information', 'informativ', 'Mitteilung', 'Unterricht', 'Bericht'],
  },
  {
    role: 'hearing',
    certain: true,
    beginnings: ['Anhör', 'anzuhör', 'Stellungnahme', 'Beteiligung', 'Benehmen'],
  },
  { role: 'confirmation', certain: true, beginnings: ['Bestätig'] },
  { role: 'decision', certain: false, beginnings: ['Genehmig', 'Zustimm', 'Wahl'] },
  {
    role: 'preliminary',
    certain: false,
    beginnings: ['Beratung', 'beraten', 'Lesung', 'Erörter', 'federführ'],
  },
]);

const isRole = (label: string): label is Role => (roles as readonly string[]).includes(label);

/**
 * The role a label names ("Vorberatung", "zur Beschlussfassung", "Anhörung"; our own codes too). Labels are free text
 * (OParl 1.1, Consultation: `role`): one that names two different roles, or none, is unknown.
 */
export function readRole(label: string | undefined): RoleReading {
  if (label === undefined || /^https?:/i.test(label)) return UNKNOWN;
  if (isRole(label)) return { role: label, certain: true };
  const found = words(label).flatMap(
    (word) =>
      NAMED.find(({ beginnings }) => beginnings.some((beginning) => word.startsWith(beginning))) ?? [],
  );
  const named = new Set(found.filter(({ certain }) => certain).map(({ role }) => role));
  const suggested = new Set(found.map(({ role }) => role));
  const [role, another] = named.size > 0 ? named : suggested;
  return role === undefined || another !== undefined ? UNKNOWN : { role, certain: named.size > 0 };
}

/** Names of the elected assembly itself, in the words of the sixteen Länder; not of its committees or local councils. */
const ASSEMBLIES = new Set(
  [
    [
      'Rat',
      'Gemeinderat',
      'Stadtrat',
      'Kreistag',
      'Marktgemeinderat',
      'Samtgemeinderat',
      'Verbandsgemeinderat',
    ],
    [
      'Gemeindevertretung',
      'Stadtvertretung',
      'Ratsversammlung',
      'Stadtverordnetenversammlung',
      'Bürgerschaft',
    ],
    ['Bezirksverordnetenversammlung', 'Bezirksversammlung', 'BVV'],
  ]
    .flat()
    .map(fold),
);

export interface BodyNamed {
  readonly name?: string;
  /** As the council system or our master data call it; "council" is understood. */
  readonly kind?: string;
}

/** Whether a body is the elected assembly, so far as its kind or the first word of its name tell. */
export function isAssembly(body: BodyNamed | undefined): boolean {
  if (body?.kind !== undefined && ['council', 'countyCouncil', 'assembly'].includes(body.kind)) return true;
  const [first = ''] = words(body?.name ?? '');
  return ASSEMBLIES.has(first);
}
