import { expect, it } from '@jest/globals';
import { sameGroup } from './same-group.js';

it.each([
  ['Junge Menschen', 'junge  menschen'],
  ['Träger der Pflege', 'Traeger der Pflege'],
  ['Schülervertretungen', 'Schu\u0308lervertretungen'],
  ['Eltern, Kinder', 'Eltern-Kinder'],
  ['Einwohnerinnen und Einwohner', ' Einwohnerinnen und Einwohner.'],
  ['Straßensozialarbeit', 'STRASSENSOZIALARBEIT'],
])('„%s“ and „%s“ are one group', (one, other) => {
  expect(sameGroup(one, other)).toBe(true);
});

it.each([
  ['Junge Menschen', 'Ältere Menschen'],
  ['Schulen', 'Schüler'],
  ['Träger der Pflege', 'Träger der psychiatrischen Versorgung'],
])('„%s“ and „%s“ are two', (one, other) => {
  expect(sameGroup(one, other)).toBe(false);
});
