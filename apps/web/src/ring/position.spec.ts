import { describe, expect, test } from '@jest/globals';
import { positionOf } from './position.js';
import { stretches } from './segments.js';

describe('where a process stands on the ring', () => {
  test('follows its state', () => {
    expect(positionOf('commissioned')).toEqual({ at: 3, standing: 'running' });
  });

  test('is where it was suspended', () => {
    expect(positionOf('suspended', [], 'analysis.needs')).toEqual({ at: 3.5, standing: 'paused' });
  });

  test('is the last place it was at when it was given up', () => {
    const path = ['topic.collected', 'mandate.drafting', 'commissioned', 'abandoned'];
    expect(positionOf('abandoned', path)).toEqual({ at: 3, standing: 'dropped' });
  });

  test('is unknown where nothing tells', () => {
    expect(positionOf('suspended')).toEqual({ at: undefined, standing: 'paused' });
  });

  test('is after the recommendations where only their implementation awaits a mandate', () => {
    expect(positionOf('awaitingExtension', ['recommendations', 'awaitingExtension']).at).toBe(5);
  });
});

describe('the outer band', () => {
  test('shows the mandate before the analysis and tells planning measures from carrying them out', () => {
    const bands = stretches({ method: 'effective', measures: 'effective', implementation: 'conditional' });
    expect(bands.map(({ segment, status }) => `${segment} ${status}`)).toEqual([
      'topic effective',
      'mandate effective',
      'councilDecision effective',
      'analysis none',
      'recommendations none',
      'measures effective',
      'measures conditional',
      'evaluation none',
    ]);
  });

  test('goes once round', () => {
    const bands = stretches({});
    expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([0, 7]);
  });
});
