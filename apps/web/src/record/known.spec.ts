import { expect, test } from '@jest/globals';
import { followed } from './known.js';

test('the items of a decision share its result until somebody says otherwise', () => {
  const items = [{ no: 1 }, { no: 2, result: 'noted' }];
  expect(followed({ resultCode: 'adopted', items }, {})).toEqual({
    resultCode: 'adopted',
    items: [
      { no: 1, result: 'adopted' },
      { no: 2, result: 'noted' },
    ],
  });
});

test('an item that still has the former result of the decision follows it', () => {
  const data = { resultCode: 'rejected', items: [{ no: 1, result: 'adopted' }] };
  expect(followed(data, { resultCode: 'adopted' })['items']).toEqual([{ no: 1, result: 'rejected' }]);
});

test('a new item gets the next number', () => {
  expect(followed({ proposedItems: [{ no: 4, text: 'A' }, {}] }, {})['proposedItems']).toEqual([
    { no: 4, text: 'A' },
    { no: 5 },
  ]);
});
