import { describe, expect, it } from '@jest/globals';
import { usualSurroundings, type Dossier } from '@plankreis/process';
import { derivation } from './derivation.js';

const topic = { version: 1, state: 'topic.collected', title: 'Schulwege', signals: [] } as unknown as Dossier;
const after = (before: Dossier, change: Partial<Dossier>): Dossier => ({
  ...before,
  version: before.version + 1,
  ...change,
});

/** Something derived, and how often it was. */
function counted<T>(derive: (dossier: Dossier) => T) {
  const times = { derived: 0 };
  const derived = derivation((dossier) => {
    times.derived += 1;
    return derive(dossier);
  });
  return { derived, times };
}

describe('what is derived from a dossier', () => {
  it('is the very same after an entry that touches nothing of it', () => {
    const { derived, times } = counted(({ title }) => [title]);
    const next = after(topic, { state: 'topic.parked' });
    const first = derived(topic, usualSurroundings);
    expect(derived(next, usualSurroundings, topic)).toBe(first);
    expect(derived(after(next, {}), usualSurroundings, next)).toBe(first);
    expect(first).toEqual(['Schulwege']);
    expect(times).toEqual({ derived: 1 });
  });

  it('is derived anew after an entry that touches it', () => {
    const { derived } = counted(({ title }) => [title]);
    derived(topic, usualSurroundings);
    expect(derived(after(topic, { title: 'Radwege' }), usualSurroundings, topic)).toEqual(['Radwege']);
  });

  it('knows what was looked at only in a certain state', () => {
    const { derived } = counted(({ state, title }) => (state === 'topic.parked' ? title : 'none'));
    expect(derived(topic, usualSurroundings)).toBe('none');
    const renamed = after(topic, { title: 'Radwege' });
    expect(derived(renamed, usualSurroundings, topic)).toBe('none');
    const parked = after(renamed, { state: 'topic.parked' });
    expect(derived(parked, usualSurroundings, renamed)).toBe('Radwege');
    expect(derived(after(parked, { title: 'Fußwege' }), usualSurroundings, parked)).toBe('Fußwege');
  });

  it('is derived anew where the whole was copied or a part may come', () => {
    const copied = counted((dossier) => ({ ...dossier }).title);
    copied.derived(topic, usualSurroundings);
    expect(copied.derived(after(topic, { title: 'Radwege' }), usualSurroundings, topic)).toBe('Radwege');
    const asked = counted((dossier) => 'summary' in dossier);
    asked.derived(topic, usualSurroundings);
    expect(asked.derived(after(topic, { summary: 'Neu' }), usualSurroundings, topic)).toBe(true);
  });

  it('is derived anew in other surroundings', () => {
    const { derived, times } = counted(({ title }) => title);
    derived(topic, usualSurroundings);
    derived(topic, { ...usualSurroundings });
    derived(after(topic, {}), usualSurroundings, topic);
    expect(times).toEqual({ derived: 3 });
  });

  it('is derived of a dossier whose forerunner was never looked at', () => {
    const { derived, times } = counted(({ title }) => title);
    expect(derived(after(topic, {}), usualSurroundings, topic)).toBe('Schulwege');
    expect(times).toEqual({ derived: 1 });
  });
});
