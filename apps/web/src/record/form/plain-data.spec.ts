import { expect, test } from '@jest/globals';
import { changed, filledIn, withRequiredLists, withRequiredParts } from './plain-data.js';

test('what was left empty is not sent, an emptied list is', () => {
  const typed = { method: ' ', area: 'Nord', part: { shortTerm: undefined }, questions: [], votes: {} };
  expect(filledIn(typed)).toEqual({ area: 'Nord', questions: [] });
});

test('only the parts that differ from what was there are a fact worth recording', () => {
  const before = { area: 'Nord', questions: ['Wo?'] };
  expect(changed({ area: 'Nord', questions: ['Wo?', 'Wer?'] }, before)).toEqual({
    questions: ['Wo?', 'Wer?'],
  });
});

test('a list that must be there is empty where nothing was added', () => {
  const schema = { required: ['conditions'], properties: { conditions: { type: 'array' } } };
  expect(withRequiredLists({ document: 'B 7' }, schema)).toEqual({ document: 'B 7', conditions: [] });
});

test('a part that must be there may be empty where nothing in it must be filled in', () => {
  const schema = {
    required: ['signers', 'tolerance', 'terms'],
    properties: {
      signers: { $ref: '#/$defs/Signers' },
      tolerance: { $ref: '#/$defs/Tolerance' },
      terms: { type: 'array' },
    },
    $defs: { Signers: { type: 'object' }, Tolerance: { type: 'object', required: ['days'] } },
  };
  expect(withRequiredParts({}, schema)).toEqual({ signers: {}, terms: [] });
  expect(withRequiredParts({ signers: { legal: 'l' } }, schema)).toEqual({
    signers: { legal: 'l' },
    terms: [],
  });
});
