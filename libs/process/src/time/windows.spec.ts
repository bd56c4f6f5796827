import { describe, expect, it } from '@jest/globals';
import { isFor, waking, windowStanding, type PlanningWindow, type Waiting } from './windows.js';

const call: PlanningWindow = {
  id: 'call',
  kind: 'fundingCall',
  title: 'Förderaufruf',
  opensOn: '2026-11-10',
  closesOn: '2026-12-31',
  noticeDays: 20,
  subject: 'any',
};
const topic: Waiting = { template: 'education', since: '2026-05-01', waitingFor: 'fundingCall' };

describe('a window', () => {
  it.each([
    ['2026-10-20', 'ahead'],
    ['2026-10-21', 'coming'],
    ['2026-11-09', 'coming'],
    ['2026-11-10', 'open'],
    ['2026-12-31', 'open'],
    ['2027-01-01', 'past'],
  ])('on %s is %s', (today, standing) => {
    expect(windowStanding(call, today)).toBe(standing);
  });

  it('is for topics that wait for such a one', () => {
    expect(isFor(call, topic)).toBe(true);
    expect(isFor(call, { ...topic, waitingFor: 'election' })).toBe(false);
    expect(isFor({ ...call, subject: 'education' }, topic)).toBe(true);
    expect(isFor({ ...call, subject: 'dayCare' }, topic)).toBe(false);
  });

  it('that was open when a topic was parked is not the one it waits for', () => {
    expect(isFor(call, { ...topic, since: '2026-11-09' })).toBe(true);
    expect(isFor(call, { ...topic, since: '2026-11-10' })).toBe(false);
    expect(isFor(call, { ...topic, since: '2026-11-10', windowId: 'call' })).toBe(true);
  });

  it('is not for a topic that waits for another in particular', () => {
    expect(isFor(call, { ...topic, windowId: 'next' })).toBe(false);
  });

  it('wakes a topic while it is coming or open, the open one first', () => {
    const next = { ...call, id: 'next', opensOn: '2026-11-20', closesOn: '2026-12-01' };
    const ids = (today: string): string[] => waking([next, call], topic, today).map(({ id }) => id);
    expect(ids('2026-10-01')).toEqual([]);
    expect(ids('2026-11-10')).toEqual(['call', 'next']);
    expect(ids('2026-11-20')).toEqual(['next', 'call']);
    expect(ids('2026-12-24')).toEqual(['call']);
    expect(ids('2027-01-01')).toEqual([]);
  });
});
