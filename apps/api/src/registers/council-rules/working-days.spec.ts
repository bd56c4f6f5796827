import { expect, it } from '@jest/globals';
import { federalStates, workingDays } from './working-days.js';

it('counts the days between, without weekends', () => {
  // Monday, 4 May to Monday, 11 May 2026: Tuesday to Friday lie between.
  expect(workingDays('2026-05-04', '2026-05-11', 'HE')).toBe(4);
  expect(workingDays('2026-05-04', '2026-05-05', 'HE')).toBe(0);
  expect(workingDays('2026-05-05', '2026-05-04', 'HE')).toBe(0);
});

it('leaves out public holidays, which are not the same everywhere', () => {
  // Corpus Christi, Thursday, 4 June 2026.
  expect(workingDays('2026-06-01', '2026-06-08', 'HE')).toBe(3);
  expect(workingDays('2026-06-01', '2026-06-08', 'NI')).toBe(4);
});

it("counts Christmas Eve and New Year's Eve: by law they are working days", () => {
  // 24 December 2026 is a Thursday; the 25th is a holiday.
  expect(workingDays('2026-12-23', '2026-12-28', 'BY')).toBe(1);
  expect(workingDays('2026-12-30', '2027-01-04', 'BY')).toBe(1);
});

it('ends counting where nobody plans', () => {
  expect(workingDays('2026-01-01', '2099-01-01', 'HE')).toBeLessThan(400);
});

it('knows Easter where it moves, and the days only some keep', () => {
  // Good Friday, 3 April, and Easter Monday, 6 April 2026: of the eight weekdays between six are left.
  expect(workingDays('2026-03-30', '2026-04-10', 'HE')).toBe(6);
  // Reformation Day, Friday, 31 October 2025, and All Saints' Day, Monday, 1 November 2027.
  expect(workingDays('2025-10-30', '2025-11-01', 'NI')).toBe(0);
  expect(workingDays('2025-10-30', '2025-11-01', 'HE')).toBe(1);
  expect(workingDays('2027-10-31', '2027-11-02', 'NW')).toBe(0);
  expect(workingDays('2027-10-31', '2027-11-02', 'HE')).toBe(1);
});

it('knows holidays of every federal state, on the day itself wherever the program runs', () => {
  for (const state of federalStates) {
    expect([state, workingDays('2026-12-31', '2027-01-02', state)]).toEqual([state, 0]);
    expect([state, workingDays('2027-01-03', '2027-01-05', state)]).toEqual([state, 1]);
  }
});
