import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { addDays, isFinal, topicFacts, topicRank, waiting, type Day } from '@plankreis/process';
import { workingDays } from '../registers/council-rules/working-days.js';
import { recordSample, sampleCounty, type RecordedStory } from './sample.js';

/** Days on which a calendar is most likely to err: ends and beginnings of years, leap days, public holidays. */
const hard = [2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) =>
  ['01-01', '10-03', '12-28', '12-31'].map((day) => `${String(year)}-${day}`),
);
const others = ['2024-02-29', '2025-07-07', '2028-02-29', '2032-02-29', '2027-03-28', '2029-05-10'];
/** The machine's clock at the first failure of this kind, a day later, and so on. */
const shown = ['2026-11-20', '2026-11-23', '2026-11-29', '2026-12-01', '2026-12-17', '2029-11-30'];

/** Every so many weeks; `RUNS=26` records each week of six years, which takes a minute. */
const weeks = Math.max(1, Math.round(26 / Number(env['RUNS'] ?? 1)));
const regular: Day[] = [];
for (let day = '2027-01-06'; day < '2033-01-01'; day = addDays(day, 7 * weeks)) regular.push(day);

const isWorkingDay = (day: Day): boolean => workingDays(addDays(day, -1), addDays(day, 1), 'HE') === 1;

const daysOf = (recorded: readonly RecordedStory[]): Day[] =>
  recorded.flatMap(({ journal }) => journal.map(({ recordedAt }) => recordedAt.slice(0, 10)));

const german = (day: Day): string => day.split('-').reverse().join('.');

/** The one its own minutes tell of: a report and a decision lie on the day of the session. */
const minutes = /^Niederschrift .* vom (\S+)$/;

describe.each([...hard, ...others, ...shown, ...regular])('the sample county, loaded on %s', (today) => {
  const county = sampleCounty(today);
  // Throws where the core refuses what a story tells.
  const recorded = recordSample(county);
  const dossiers = recorded.map(({ dossier }) => dossier);
  const open = dossiers.filter(({ state }) => !isFinal(state));
  const inTwoWeeks = addDays(today, 14);

  it('stands where its stories lead, and nothing lies ahead of the day', () => {
    for (const { id, state } of dossiers)
      expect([id, state]).toEqual([id, county.processes.find((story) => story.id === id)?.endsIn]);
    for (const { journal } of recorded) {
      const instants = journal.map(({ recordedAt }) => recordedAt);
      expect(instants).toEqual([...new Set(instants)].sort());
    }
    expect(daysOf(recorded).filter((day) => day > today)).toEqual([]);
  });

  it('lives: something is new, something late, a session near, a topic to review, a paper to release', () => {
    const recently = addDays(today, -12);
    expect(daysOf(recorded).filter((day) => day >= recently).length).toBeGreaterThan(3);
    const steps = open.flatMap((dossier) => dossier.steps).filter(({ state }) => state === 'planned');
    expect(steps.some(({ dueOn }) => dueOn < today)).toBe(true);
    expect(steps.some(({ dueOn }) => dueOn >= today && dueOn <= inTwoWeeks)).toBe(true);
    const duties = open.flatMap((dossier) => dossier.duties).filter(({ deliveredOn }) => !deliveredOn);
    expect(duties.some(({ dueOn }) => dueOn < today)).toBe(true);
    const sessions = open.flatMap(({ consultations }) => consultations.map(({ sessionOn }) => sessionOn));
    expect(sessions.filter((day) => day > today && day <= addDays(today, 10))).not.toEqual([]);
    const ranks = dossiers
      .filter((dossier) => waiting(dossier))
      .flatMap((dossier) => topicRank(topicFacts(dossier), county.windows, today).reasons);
    expect(ranks.map(({ code }) => code)).toContain('windowOpen');
    expect(open.flatMap(({ papers }) => papers).some(({ state }) => state === 'draft')).toBe(true);
  });

  it('meets on working days, and plans years that go on from this one', () => {
    const sessions = dossiers.flatMap(({ consultations, decisions }) => [
      ...consultations.map(({ sessionOn }) => sessionOn),
      ...decisions.map(({ decidedOn }) => decidedOn),
    ]);
    expect(sessions.filter((day) => !isWorkingDay(day))).toEqual([]);
    const year = Number(today.slice(0, 4));
    const ends = open.flatMap(({ mandate }) => mandate?.draft.endOn ?? []).filter((day) => day > today);
    expect(ends.filter((day) => !day.endsWith('-12-31'))).toEqual([]);
    const budget = Math.max(...open.flatMap(({ budgetLines }) => budgetLines.map((line) => line.year)));
    expect(budget - year).toBe(2);
    const school = county.processes.find(({ id }) => id === 'schulentwicklungsplan');
    expect(school?.entries[0]?.data).toMatchObject({
      title: `Schulentwicklungsplan ${String(year + 1)} bis ${String(year + 6)}`,
      summary: `Der geltende Plan läuft am 31.07.${String(year + 1)} aus.`,
    });
    expect(county.analysis.indicatorValues.filter(({ asOf }) => !asOf.endsWith('-12-31'))).toEqual([]);
    expect(county.councilRules.terms.map(({ from, until }) => from.slice(4) + until.slice(4))).toEqual(
      Array(3).fill('-04-01-03-31'),
    );
  });

  it('names in its texts and numbers the days that its entries have', () => {
    const bases = recorded.flatMap(({ journal }) =>
      journal.flatMap(({ basis, occurredOn }) => {
        const named = minutes.exec(basis ?? '')?.[1];
        return named === undefined ? [] : [[named, german(occurredOn)] as const];
      }),
    );
    expect(bases.length).toBeGreaterThan(10);
    for (const [named, happened] of bases) expect(named).toBe(happened);
    for (const { journal, dossier } of recorded) {
      expect(dossier.number.slice(0, 4)).toBe(dossier.submittedOn.slice(0, 4));
      for (const { type, data, occurredOn } of journal) {
        if (type !== 'paper.drafted' || !('reference' in data)) continue;
        const year = /^K[AT]-\d+\/(\d{4})$/.exec(String(data.reference))?.[1];
        if (year !== undefined) expect(year).toBe(occurredOn.slice(0, 4));
      }
    }
  });
});
