import type { Role } from '@plankreis/process';
import type { SampleDepartmentId } from './departments.js';

export interface SamplePerson {
  readonly id: string;
  /** Invented, and meant to be seen as such: each name speaks of the desk. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly departmentId: SampleDepartmentId;
  readonly treasury?: boolean;
}

/** What everybody in the sample county signs in with; it exists nowhere but in the sample. */
export const samplePassword = 'musterau';

/** The people of the sample county: at least one per role. */
export const people = [
  {
    id: 'petra-planstein',
    name: 'Petra Planstein',
    email: 'planung@musterau.example',
    role: 'planner',
    departmentId: 'jugend-soziales',
  },
  {
    id: 'lena-leitwald',
    name: 'Lena Leitwald',
    email: 'leitung@musterau.example',
    role: 'head',
    departmentId: 'jugend-soziales',
  },
  {
    id: 'silke-sitzberg',
    name: 'Silke Sitzberg',
    email: 'sitzungsdienst@musterau.example',
    role: 'liaison',
    departmentId: 'kreisorgane',
    treasury: true,
  },
  {
    id: 'volker-verwaltau',
    name: 'Volker Verwaltau',
    email: 'verwaltung@musterau.example',
    role: 'admin',
    departmentId: 'kreisorgane',
  },
  {
    id: 'pia-pruefberg',
    name: 'Pia Prüfberg',
    email: 'pruefung@musterau.example',
    role: 'auditor',
    departmentId: 'rechnungspruefung',
  },
  {
    id: 'jonas-jugendfels',
    name: 'Jonas Jugendfels',
    email: 'jugendhilfeplanung@musterau.example',
    role: 'planner',
    departmentId: 'jugend-soziales',
  },
  {
    id: 'birte-bildungsau',
    name: 'Birte Bildungsau',
    email: 'bildungsplanung@musterau.example',
    role: 'planner',
    departmentId: 'schule-bildung',
  },
  {
    id: 'sven-schulthal',
    name: 'Sven Schulthal',
    email: 'leitung.bildung@musterau.example',
    role: 'head',
    departmentId: 'schule-bildung',
  },
  {
    id: 'hanna-heimbrunn',
    name: 'Hanna Heimbrunn',
    email: 'seniorenplanung@musterau.example',
    role: 'planner',
    departmentId: 'senioren-teilhabe',
  },
  {
    id: 'gustav-gutenrat',
    name: 'Gustav Gutenrat',
    email: 'leitung.senioren@musterau.example',
    role: 'head',
    departmentId: 'senioren-teilhabe',
  },
  {
    id: 'gero-gremienthal',
    name: 'Gero Gremienthal',
    email: 'gremien@musterau.example',
    role: 'liaison',
    departmentId: 'kreisorgane',
  },
] as const satisfies readonly SamplePerson[];

export type SamplePersonId = (typeof people)[number]['id'];
