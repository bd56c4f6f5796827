import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../contract/attempt.js';
import { bytes, given } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  aMandateBeforeTheCouncil,
  aTopic,
  decidingTheCycle,
} from '../testing/histories.testing.js';
import { inState } from '../testing/in-state.testing.js';
import { decided } from '../testing/samples.testing.js';
import { helga, lena, pia } from '../testing/world.testing.js';
import { stateNames } from '../vocabulary/states.js';
import { asOf, BrokenHistory, replay } from './replay.js';

describe('a journal tells its dossier', () => {
  it.each(stateNames)('of a process in %s: the live one, byte by byte, as often as one asks', (state) => {
    const { dossier, entries } = inState[state]();
    const stored = JSON.parse(JSON.stringify(entries)) as Entry[];
    expect(bytes(replay('p-1', stored))).toBe(bytes(dossier));
    expect(bytes(replay('p-1', stored))).toBe(bytes(replay('p-1', entries)));
  });

  it('with what was taken back left out, whenever that was', () => {
    const told = given(aCommissionedProcess()).as(pia).record('note.added', { text: 'Irrtum' }).accepts();
    const { dossier, entries } = told
      .as(helga)
      .record('entry.reversed', { seq: told.entries.length, reason: 'Falsche Akte' })
      .accepts()
      .as(pia)
      .record('note.added', { text: 'Richtig' })
      .accepts();
    expect(dossier.notes.map(({ text }) => text)).toEqual(['Richtig']);
    expect(dossier.version).toBe(entries.length);
    expect(bytes(replay('p-1', entries))).toBe(bytes(dossier));
  });

  it('and nothing where there is nothing, or no beginning', () => {
    expect(replay('p-1', [])).toBeUndefined();
    expect(replay('p-1', aCommissionedProcess().entries.slice(1))).toBeUndefined();
  });

  it('and says which entry has no place in it', () => {
    const [submitted, , ...rest] = aCommissionedProcess().entries;
    const gap = [submitted!, ...rest];
    // Without the start of the mandate its drafting has no place.
    const lost = gap.find(({ type }) => type === 'mandate.drafted')!.seq;
    expect(() => replay('p-1', gap)).toThrow(new BrokenHistory(lost));
    expect(replay('p-1', gap, true)?.state).toBe('topic.collected');
  });
});

describe('a process is read as of a day', () => {
  const { entries } = decidingTheCycle();
  const stateOn = (day: string, of: readonly Entry[] = entries) =>
    replay('p-1', asOf(of, day, 'occurred'), true)?.state;

  it('as it stood then', () => {
    expect(stateOn('2024-01-09')).toBeUndefined();
    expect(stateOn('2024-01-10')).toBe('topic.collected');
    expect(stateOn('2024-03-01')).toBe('councilDecision.deliberating');
    expect(stateOn('2024-04-30')).toBe('councilDecision.awaitingEffect');
    expect(stateOn('2024-05-01')).toBe('commissioned');
    expect(stateOn('2025-06-01')).toBe('measures.implementing');
    expect(stateOn('2999-12-31')).toBe('evaluation.cycleDecision');
  });

  it('by either clock: what had happened, and what was known', () => {
    const late = given(aMandateBeforeTheCouncil())
      .as(lena)
      .on('2024-04-15')
      .recordedOn('2024-08-01')
      .record('decision.recorded', decided('p1', '2024-04-15'))
      .accepts().entries;
    const on = (clock: 'occurred' | 'recorded') =>
      replay('p-1', asOf(late, '2024-06-01', clock), true)?.state;
    expect(on('occurred')).toBe('councilDecision.awaitingEffect');
    expect(on('recorded')).toBe('councilDecision.deliberating');
  });

  it('also where a day was typed wrongly, so that something has no place', () => {
    const early = given(aTopic())
      .on('2024-05-01')
      .record('mandate.started', { kind: 'council', plannerId: 'pia' })
      .accepts()
      .on('2024-02-01')
      .record('mandate.drafted', { method: 'Befragung' })
      .accepts().entries;
    expect(stateOn('2024-03-01', early)).toBe('topic.collected');
    expect(stateOn('2024-05-01', early)).toBe('mandate.drafting');
  });
});
