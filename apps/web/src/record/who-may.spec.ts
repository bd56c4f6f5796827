import { beforeAll, describe, expect, it } from '@jest/globals';
import i18n from 'i18next';
import { de } from '../locales/de/index';
import { whoMay } from './who-may';

const words: Readonly<Record<string, string>> = {
  head: 'Fachbereichsleitung',
  liaison: 'Sitzungsdienst',
  unit: 'alle Prozesse, für den eigenen Fachbereich',
};
const labels = (_: string, value: string | null | undefined) => words[value ?? ''] ?? '';

const who = (rights: Readonly<Record<string, string>>): string => {
  const entryTypes = [{ type: 'paper.coSigned', label: '', schema: {}, form: {}, rights }] as const;
  return whoMay('paper.coSigned', { entryTypes }, 'Jugendamt', labels, i18n.t);
};

describe('whose matter something is', () => {
  beforeAll(() =>
    i18n.init({
      lng: 'de',
      showSupportNotice: false,
      resources: { de: { translation: de } },
      interpolation: { escapeValue: false },
    }),
  );

  it('is said for one’s own department in all processes', () => {
    expect(who({ head: 'unit', liaison: 'treasury' })).toBe(
      'Fachbereichsleitung (alle Prozesse, für den eigenen Fachbereich); Sitzungsdienst mit Haushaltszuständigkeit',
    );
  });

  it('is the department of the process where only that one may', () => {
    expect(who({ head: 'department', liaison: 'any' })).toBe(
      'Fachbereichsleitung (Jugendamt); Sitzungsdienst',
    );
  });
});
