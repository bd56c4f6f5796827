import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aParkedTopic, aTopic } from '../testing/histories.testing.js';
import { rankText } from '../texts/text.js';
import type { PlanningWindow } from '../time/windows.js';
import { topicFacts, topicRank, type TopicFacts } from './topic-rank.js';

const TODAY = '2026-11-21';
const plain: TopicFacts = { urgency: 'normal', signals: [] };
const heard = (...days: string[]): TopicFacts => ({
  ...plain,
  signals: days.map((notedOn) => ({ kind: 'press', source: 'Bote', notedOn })),
});
const rank = (facts: TopicFacts, windows: readonly PlanningWindow[] = [], today = TODAY) => {
  const { points, reasons } = topicRank(facts, windows, today);
  return [points, ...reasons.map(({ code }) => code)];
};

describe('the rank of a topic', () => {
  it('is nothing where nothing speaks for it', () => {
    expect(rank(plain)).toEqual([0]);
  });

  it.each([
    ['2026-11-21', 10],
    ['2026-10-22', 10],
    ['2026-10-21', 6],
    ['2026-08-23', 6],
    ['2026-08-22', 3],
    ['2026-05-25', 3],
    ['2026-05-24', 1],
    ['2025-11-21', 1],
  ])('counts a signal of %s with %d points', (day, points) => {
    expect(rank(heard(day))).toEqual([points, 'signal']);
  });

  it('forgets signals of more than a year ago', () => {
    expect(rank(heard('2025-11-20'))).toEqual([0]);
  });

  it('adds signals up, to a bound', () => {
    expect(rank(heard('2026-11-20', '2026-11-01', '2026-09-01'))).toEqual([26, 'signals']);
    expect(rank(heard(...Array.from({ length: 9 }, () => '2026-11-20')))).toEqual([40, 'signals']);
  });

  it('rises as the legal day comes nearer', () => {
    const due = (legalDueOn: string) => rank({ ...plain, legalDueOn });
    expect(due('2029-01-01')).toEqual([0]);
    expect(due('2028-01-01')).toEqual([5, 'legallyDue']);
    expect(due('2027-08-01')).toEqual([15, 'legallyDue']);
    expect(due('2027-03-01')).toEqual([25, 'legallyDue']);
    expect(due('2026-11-21')).toEqual([40, 'legallyOverdue']);
  });

  it('rises as the earlier plan expires', () => {
    const until = (earlierPlanUntil: string) => rank({ ...plain, earlierPlanUntil });
    expect(until('2028-01-01')).toEqual([0]);
    expect(until('2027-10-01')).toEqual([10, 'planExpires']);
    expect(until('2027-01-31')).toEqual([15, 'planExpires']);
    expect(until('2025-12-31')).toEqual([20, 'planExpired']);
  });

  it('rises when it is to be reviewed, and in the window it waits for', () => {
    const waiting = { template: 'education', since: '2026-01-01', waitingFor: 'election' } as const;
    const window: PlanningWindow = {
      id: 'w',
      kind: 'election',
      title: 'Wahl',
      opensOn: '2026-12-01',
      closesOn: '2027-01-31',
      noticeDays: 30,
      subject: 'any',
    };
    const parked = { ...plain, waiting, reviewOn: '2026-11-30' };
    expect(rank(parked)).toEqual([10, 'reviewSoon']);
    expect(rank(parked, [window])).toEqual([25, 'windowComing', 'reviewSoon']);
    expect(rank(parked, [window], '2026-12-01')).toEqual([50, 'windowOpen', 'reviewDue']);
    expect(rank(parked, [window], '2027-02-01')).toEqual([20, 'reviewDue']);
  });

  it('counts how urgent it was said to be', () => {
    expect(rank({ ...plain, urgency: 'high' })).toEqual([15, 'urgent']);
    expect(rank({ ...plain, urgency: 'low' })).toEqual([-10, 'notUrgent']);
  });

  it('says in words why', () => {
    const { reasons } = topicRank({ ...heard('2026-11-20'), legalDueOn: '2027-03-01' }, [], TODAY);
    expect(reasons.map((reason) => rankText(reason, 'de'))).toEqual([
      'Pflichtaufgabe, gesetzlich fällig am 01.03.2027',
      'Ein Signal im letzten Jahr: Bote, 20.11.2026',
    ]);
    expect(reasons.map((reason) => rankText(reason, 'en'))[1]).toBe(
      'One signal within a year: Bote, 2026-11-20',
    );
  });

  it('is the sum of its reasons, and never falls by another signal', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((ago) => new Date(Date.parse(TODAY) - ago * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), day, (days, more) => {
        const facts = (all: string[]) => heard(...all.toSorted().toReversed());
        const [less, all] = [topicRank(facts(days), [], TODAY), topicRank(facts([...days, more]), [], TODAY)];
        expect(all.points).toBeGreaterThanOrEqual(less.points);
        expect(all.points).toBe(all.reasons.reduce((sum, { points }) => sum + points, 0));
      }),
    );
  });
});

describe('the facts of a topic', () => {
  it('are its signals, newest first, without those of windows', () => {
    const topic = aParkedTopic();
    const noted = (notedOn: string) => ({ kind: 'press', source: notedOn, notedOn, note: 'N' }) as const;
    const taken = topic
      .record('topic.windowOpened', { signal: 'Wahl' })
      .accepts()
      .record('topic.signalNoted', noted('2024-01-12'))
      .accepts()
      .record('topic.signalNoted', noted('2024-01-14'))
      .accepts()
      .record('topic.signalNoted', noted('2024-01-13'))
      .accepts();
    expect(topicFacts(taken.dossier).signals.map(({ source }) => source)).toEqual([
      '2024-01-14',
      '2024-01-13',
      '2024-01-12',
    ]);
  });

  it('say what it waits for only while it is parked', () => {
    const topic = aParkedTopic();
    expect(topicFacts(topic.dossier)).toMatchObject({
      waiting: { waitingFor: topic.dossier.parked?.waitingFor, since: topic.dossier.since },
      reviewOn: topic.dossier.parked?.reviewOn,
    });
    expect(topicFacts(aTopic().dossier)).toEqual({ urgency: 'normal', signals: [] });
  });
});
