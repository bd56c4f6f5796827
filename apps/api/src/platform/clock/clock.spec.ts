import { describe, expect, it } from '@jest/globals';
import { Clock } from './clock.js';

describe('the clock', () => {
  it('tells the day of Berlin, which begins an hour before that of Greenwich in winter', () => {
    const clock = new Clock('Europe/Berlin', () => new Date('2026-01-31T23:30:00Z'));
    expect(clock.today()).toBe('2026-02-01');
  });

  it('tells the day of Berlin, which begins two hours before that of Greenwich in summer', () => {
    const clock = new Clock('Europe/Berlin', () => new Date('2026-07-01T21:59:59Z'));
    expect(clock.today()).toBe('2026-07-01');
    expect(clock.dayOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('tells every day anew where days begin on half an hour', () => {
    const clock = new Clock('Asia/Kolkata');
    expect(clock.dayOf(new Date('2026-07-01T18:29:59Z'))).toBe('2026-07-01');
    expect(clock.dayOf(new Date('2026-07-01T18:30:00Z'))).toBe('2026-07-02');
    expect(clock.dayOf(new Date('2026-07-01T18:29:59Z'))).toBe('2026-07-01');
  });
});
