/** The departments of the sample county. */
export const departments = [
  { id: 'jugend-soziales', name: 'Fachbereich Jugend und Soziales', short: 'Jugend/Soziales' },
  { id: 'schule-bildung', name: 'Fachbereich Schule und Bildung', short: 'Schule/Bildung' },
  { id: 'senioren-teilhabe', name: 'Fachbereich Senioren, Pflege und Teilhabe', short: 'Senioren/Teilhabe' },
  { id: 'kreisorgane', name: 'Büro der Landrätin und Kreisorgane', short: 'Kreisorgane' },
  { id: 'rechnungspruefung', name: 'Rechnungsprüfungsamt', short: 'Rechnungsprüfung' },
] as const;

export type SampleDepartmentId = (typeof departments)[number]['id'];
