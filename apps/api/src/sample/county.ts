import type { NewMasterData } from '../people/master-data.js';

/** The password of everybody in the sample; it is printed at the start and works nowhere else. */
export const SAMPLE_PASSWORD = 'musterau';

/** The five people a first look begins with. */
export const signIns = [
  'planung@musterau.example',
  'leitung@musterau.example',
  'sitzungsdienst@musterau.example',
  'verwaltung@musterau.example',
  'pruefung@musterau.example',
] as const;

const password = SAMPLE_PASSWORD;

/** Landkreis Musterau, which is nowhere on the map. */
export const county: NewMasterData = {
  departments: [
    { id: 'jugendamt', name: 'Jugendamt', short: 'JA' },
    { id: 'sozialamt', name: 'Sozialamt', short: 'SozA' },
    { id: 'schulamt', name: 'Schulverwaltungsamt', short: 'SchulA' },
    { id: 'sitzungsdienst', name: 'Kreistagsbüro', short: 'KTB' },
    { id: 'rechnungspruefung', name: 'Rechnungsprüfungsamt', short: 'RPA' },
  ],
  bodies: [
    { id: 'kreistag', name: 'Kreistag', kind: 'council' },
    { id: 'kreisausschuss', name: 'Kreisausschuss', kind: 'committee' },
    { id: 'jugendhilfeausschuss', name: 'Jugendhilfeausschuss', kind: 'committee' },
    { id: 'sozialausschuss', name: 'Ausschuss für Soziales und Gesundheit', kind: 'committee' },
    { id: 'bildungsausschuss', name: 'Ausschuss für Bildung und Kultur', kind: 'committee' },
  ],
  people: [
    {
      id: 'planung',
      name: 'Petra Planer',
      email: 'planung@musterau.example',
      role: 'planner',
      departmentId: 'jugendamt',
      password,
    },
    {
      id: 'leitung',
      name: 'Lutz Leiter',
      email: 'leitung@musterau.example',
      role: 'head',
      departmentId: 'jugendamt',
      password,
    },
    {
      id: 'sitzungsdienst',
      name: 'Sabine Sitzung',
      email: 'sitzungsdienst@musterau.example',
      role: 'liaison',
      departmentId: 'sitzungsdienst',
      treasury: true,
      password,
    },
    {
      id: 'verwaltung',
      name: 'Viktor Verwalter',
      email: 'verwaltung@musterau.example',
      role: 'admin',
      password,
    },
    {
      id: 'pruefung',
      name: 'Paula Prüfer',
      email: 'pruefung@musterau.example',
      role: 'auditor',
      departmentId: 'rechnungspruefung',
      password,
    },
  ],
};
