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
  readonly words: readonly string[];
}

const named = (rows: readonly (Omit<Named, 'words'> & { readonly words: string })[]): readonly Named[] =>
  rows.map(({ words: text, ...row }) => ({ ...row, words: words(text) }));

/**
 * Words, the role they name, and whether they do or merely suggest it. Whole words: a compound is what its last part
 * says ("Entscheidungsempfehlung" advises, "Beschlusskontrolle" does neither).
 */
const NAMED = named([
  {
    role: 'preliminary',
    certain: true,
    words: `Beschlussempfehlung Entscheidungsempfehlung Empfehlung Empfehlungsbeschluss empfehlend Vorberatung
      Vorberatungen vorberatend vorberaten Mitberatung mitberatend Vorbereitung vorbereitend Vorentscheidung
      Entscheidungsvorbereitung Beschlussvorbereitung Vorbeschluss`,
  },
  {
    role: 'decision',
    certain: true,
    words: `Entscheidung Entscheidungen entscheidend entscheidet entscheiden Endentscheidung Beschluss Beschlüsse
      Beschlussfassung Beschlußfaßung Beschlussfassungen beschließend beschließt beschließen Beschlussorgan`,
  },
  {
    role: 'information',
    certain: true,
    words: `Kenntnis Kenntnisnahme Kenntnisgabe Information Informationen informativ Mitteilung Mitteilungen
      Unterrichtung Bericht Berichterstattung`,
  },
  {
    role: 'hearing',
    certain: true,
    words: 'Anhörung anhörend angehört anzuhören Stellungnahme Beteiligung Benehmen',
  },
  { role: 'confirmation', certain: true, words: 'Bestätigung bestätigend' },
  { role: 'decision', certain: false, words: 'Genehmigung Zustimmung Wahl abschließend abschließende' },
  {
    role: 'preliminary',
    certain: false,
    words: 'Beratung Beratungen beratend beraten Lesung Erörterung federführend federführende',
  },
]);

/** Words that may stand beside the one that names the role. */
const BESIDE: ReadonlySet<string> = new Set(
  words(
    `zur zum der die das des dem den und in im an am als für durch öffentlich öffentliche nichtöffentlich
    nichtöffentliche endgültig endgültige erste zweite weitere`,
  ),
);

const isRole = (label: string): label is Role => (roles as readonly string[]).includes(label);

/**
 * The role a label names ("Vorberatung", "zur Beschlussfassung", "Anhörung"; our own codes too). Labels are free text
 * (OParl 1.1, Consultation: `role`): one that names two different roles, or none, or says
 * something else beside ("keine Entscheidung"), is unknown.
 */
export function readRole(label: string | undefined): RoleReading {
  if (label === undefined || /^https?:/i.test(label)) return UNKNOWN;
  if (isRole(label)) return { role: label, certain: true };
  const said = words(label).filter((word) => !BESIDE.has(word));
  const found = said.flatMap((word) => NAMED.find((row) => row.words.includes(word)) ?? []);
  if (found.length < said.length) return UNKNOWN;
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

/** What a name of the bare "Rat" may go on with: "Rat der Stadt Beispielstadt" is the council, "Rat für Integration" none. */
const PLACES: ReadonlySet<string> = new Set(
  words(
    'Stadt Gemeinde Hansestadt Landeshauptstadt Kreisstadt Universitätsstadt Samtgemeinde Marktgemeinde Insel',
  ),
);
const [BARE = ''] = words('Rat');

/** Words of a name that make another body of it: "Gemeinderat – Ausschuss für Soziales", "Stadtrat, Fraktion …". */
const ANOTHER_BODY =
  /(?:ausschus|rat|komision|gremium|fraktion|vorstand|grupe|arbeitskreis|beauftragte|jugend|kinder)$|^fur$/;

const OTHER_KINDS =
  /ausschu|committee|fraktion|faction|beirat|advisory|kommission|verwaltung|department|district/i;

/** Whether a body is the elected assembly, so far as its kind or its name tell. */
export function isAssembly(body: BodyNamed | undefined): boolean {
  const kind = body?.kind ?? '';
  if (['council', 'countyCouncil', 'assembly'].includes(kind)) return true;
  if (OTHER_KINDS.test(kind)) return false;
  const [first = '', ...rest] = words(body?.name ?? '');
  if (!ASSEMBLIES.has(first) || rest.some((word) => ANOTHER_BODY.test(word))) return false;
  return first !== BARE || rest.length === 0 || (BESIDE.has(rest[0] ?? '') && PLACES.has(rest[1] ?? ''));
}
