import { describe, expect, it } from '@jest/globals';
import { mergedWith } from './meanwhile';

describe('a form whose thing somebody else changed meanwhile', () => {
  const before = { name: 'Jugendamt', short: 'JA', area: 'Nord', terms: [{ from: '2026-01-01' }] };

  it('keeps what was typed and takes over the rest', () => {
    expect(mergedWith({ ...before, short: 'JgA' }, before, { ...before, name: 'Amt für Jugend' })).toEqual({
      ...before,
      name: 'Amt für Jugend',
      short: 'JgA',
    });
  });

  it('keeps what was typed where both changed the same field', () => {
    const now = { ...before, name: 'Jugend und Familie' };
    expect(mergedWith(now, before, { ...before, name: 'Amt für Jugend' }).name).toBe('Amt für Jugend');
  });

  it('leaves out what was emptied here, or there', () => {
    const { area: _, ...withoutArea } = before;
    expect(mergedWith({ ...before, area: 'Nordost' }, before, withoutArea)).toEqual(withoutArea);
    expect(mergedWith(withoutArea, before, before)).toEqual(withoutArea);
    expect(mergedWith(withoutArea, before, { ...before, area: 'Süd' })).toEqual({ ...before, area: 'Süd' });
  });

  it('compares what lists hold, not which list it is', () => {
    const now = { ...before, terms: [] };
    expect(mergedWith(now, before, { ...before, terms: [{ from: '2026-01-01' }] }).terms).toEqual([]);
  });
});
