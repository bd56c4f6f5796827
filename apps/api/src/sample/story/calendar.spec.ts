import { describe, expect, it } from '@jest/globals';
import { calendarOf, WRITTEN_FOR } from './calendar.js';

describe('the calendar of the sample', () => {
  it('moves nothing in the week for which it is written', () => {
    for (const today of [WRITTEN_FOR, '2026-11-29']) {
      const calendar = calendarOf(today);
      for (const day of ['2010-10-18', '2025-12-31', '2026-11-18', '2027-01-01', '2029-07-31']) {
        expect(calendar.day(day)).toBe(day);
        expect(calendar.limit(day)).toBe(day);
      }
      const text = 'Niederschrift vom 24.03.2021, Wahl im März 2027, 5. Dezember 2012, 18/2056-BV, 747/18';
      expect(calendar.text(text)).toBe(text);
    }
  });

  it('moves what was lately by whole weeks, on the weekday it was', () => {
    expect(calendarOf('2027-03-31').day('2026-11-18')).toBe('2027-03-24');
    expect(calendarOf('2027-03-31').day('2026-12-01')).toBe('2027-04-06');
  });

  it('leaves the first weeks of a story where they were until a year has passed', () => {
    expect(calendarOf('2027-11-21').day('2013-04-22')).toBe('2013-04-22');
    expect(calendarOf('2027-11-22').day('2013-04-22')).toBe('2014-04-22');
    expect(calendarOf('2026-05-04').day('2013-04-22')).toBe('2012-04-23');
  });

  it('leaves days of the calendar what they are', () => {
    const calendar = calendarOf('2027-03-31');
    expect(calendar.day('2024-12-31')).toBe('2024-12-31');
    expect(calendar.day('2026-12-31')).toBe('2027-12-31');
    expect(calendar.day('2027-01-01')).toBe('2028-01-01');
    expect(calendar.day('2032-07-31')).toBe('2033-07-31');
    expect(calendar.anniversary('2026-03-31')).toBe('2026-03-31');
    expect([2025, 2026, 2027].map((year) => calendar.year(year))).toEqual([2025, 2027, 2028]);
    expect([2025, 2026, 2027].map((year) => calendar.between?.year(year))).toEqual([2025, 2026, 2027]);
  });

  it('keeps the limits of a time on the first and the last of a month', () => {
    const calendar = calendarOf('2027-03-31');
    expect(calendar.day('2026-09-30')).toBe('2027-02-03');
    expect(calendar.limit('2026-09-30')).toBe('2027-01-31');
    expect(calendar.limit('2027-04-01')).toBe('2027-08-01');
    expect(calendar.limit('2026-10-30')).toBe('2027-03-05');
  });

  it('moves what would fall on a public holiday to the next working day', () => {
    // Good Friday and Easter Monday of 2027; the Saturday between them is none to begin with.
    expect(calendarOf('2027-03-29').day('2026-11-20')).toBe('2027-03-30');
    expect(calendarOf('2027-03-29').day('2026-11-23')).toBe('2027-03-30');
    expect(calendarOf('2027-03-29').day('2026-11-21')).toBe('2027-03-27');
  });

  it('moves the days, months and years that a text names', () => {
    const { text } = calendarOf('2028-12-06');
    expect(text('Niederschrift des Kreistags vom 24.03.2021')).toBe(
      'Niederschrift des Kreistags vom 22.03.2023',
    );
    expect(text('bis zum 31.12.2027 (Wahl im März 2027)')).toBe('bis zum 31.12.2029 (Wahl im März 2029)');
    expect(text('am 5. Dezember 2012')).toBe('am 3. Dezember 2014');
    expect(text('Jugendförderplan 2017/2018 (16/1113-BV vom 07.12.2016)')).toBe(
      'Jugendförderplan 2019/2020 (18/1113-BV vom 05.12.2018)',
    );
    expect(text('747/18')).toBe('747/20');
    expect(text('2026-08-17T09:30:00.000Z')).toBe('2028-08-28T09:30:00.000Z');
  });

  it('takes no amount, share or number of an account for a year', () => {
    const text = '2.019 Antworten, 20,25 %, 3.6.2.01/2025000, 120260 Fälle, Produkt 1.01.01.01.13/6200000';
    expect(calendarOf('2030-06-03').text(text)).toBe(text);
  });
});
