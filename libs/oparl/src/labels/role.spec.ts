import { describe, expect, it } from '@jest/globals';
import { isAssembly, readRole, type Role } from './role.js';

describe('a role', () => {
  const named: Record<Role, string[]> = {
    decision: [
      'Entscheidung',
      'Beschlussfassung',
      'zur Beschlussfassung',
      'Beschluss',
      'Beratung und Beschlußfassung',
    ],
    preliminary: [
      'Vorberatung',
      'vorberatend',
      'Beschlussempfehlung',
      'Entscheidungsempfehlung',
      'Empfehlung',
      'zur Mitberatung',
      'VORBERATUNG',
    ],
    hearing: ['Anhörung', 'Anhoerung', 'Stellungnahme', 'zur Anhörung'],
    information: ['Kenntnisnahme', 'zur Kenntnis', 'Information', 'Mitteilung'],
    confirmation: ['Bestätigung', 'confirmation'],
  };
  for (const [role, labels] of Object.entries(named))
    it.each(labels)(`${role} is named by "%s"`, (label) =>
      expect(readRole(label)).toEqual({ role, certain: true }),
    );

  it('is only suggested by the bare word for deliberating', () => {
    expect(readRole('Beratung')).toEqual({ role: 'preliminary', certain: false });
  });

  it.each([
    'Behandlung',
    'unbekannt',
    '',
    'https://ris.example/oparl/role/1',
    'Vorberatung oder Entscheidung',
    'Beschlusskontrolle',
    'keine Entscheidung',
    'Kontrolle der Beschlüsse',
    'Entscheidungshilfe',
  ])('is unknown in "%s"', (label) => expect(readRole(label).role).toBeUndefined());

  it('is unknown where there is none', () => expect(readRole(undefined)).toEqual({ certain: false }));
});

it('knows the elected assembly by its name or kind, and a committee or a local council as none', () => {
  const assemblies = [
    'Gemeinderat',
    'Rat der Stadt',
    'Kreistag',
    'Stadtverordnetenversammlung Beispielstadt',
    'Kreistag Nord-Süd-Kreis',
    'Rat der Hansestadt Beispiel',
  ];
  expect(assemblies.filter((name) => !isAssembly({ name }))).toEqual([]);
  const others = ['Ortschaftsrat Süd', 'Jugendhilfeausschuss', 'Seniorenbeirat', '', 'Rat für Integration'];
  expect(others.filter((name) => isAssembly({ name }))).toEqual([]);
  const compounds = [
    'Rat der Religionen',
    'Gemeinderat – Ausschuss für Soziales',
    'Stadtrat für Kinder',
    'Rat 50plus',
  ];
  expect(compounds.filter((name) => isAssembly({ name }))).toEqual([]);
  expect(isAssembly({ kind: 'committee', name: 'Rat der Stadt' })).toBe(false);
  expect(isAssembly({ kind: 'council', name: 'Plenum' })).toBe(true);
});
