import { describe, expect, it } from '@jest/globals';
import type { NextEntry } from '../../api/types';
import { itemsToDecide } from './items-to-decide';

const items = [{ no: 1, text: 'Die Planung wird beauftragt.', kind: 'commission' }];
const row = (type: NextEntry['type'], prefill: NextEntry['prefill']): NextEntry => ({
  type,
  label: type,
  permitted: true,
  possible: true,
  missing: [],
  forward: false,
  ...(prefill && { prefill }),
});

describe('the items a decision begins with', () => {
  const next = [
    row('paper.revised', { paperId: 'p1' }),
    row('decision.recorded', { paperId: 'other', items: [] }),
    row('decision.recorded', { paperId: 'p1', items }),
  ];

  it('are those the server says for this paper', () => {
    expect(itemsToDecide(next, 'p1')).toEqual(items);
  });

  it('are none where there is nothing to decide', () => {
    expect(itemsToDecide(next, 'p2')).toEqual([]);
  });
});
