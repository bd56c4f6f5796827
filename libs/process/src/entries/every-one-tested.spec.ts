import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { requirementTexts } from '../texts/requirements.js';
import { entryTypeNames } from './index.js';

const specs = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n');

/** Everything between a recorded type and what became of it; chains have no semicolon before that. */
const acceptedSomewhere = (type: string): boolean =>
  new RegExp(`record\\(\\s*'${type.replace('.', '\\.')}',[^;]*?\\.accepts\\(`).test(specs);

/** `refuses` compares the whole list, so a gap that is named there was really found. */
const refusedSomewhere = (code: string): boolean =>
  new RegExp(`\\[\\s*'${code.replace('.', '\\.')}',\\s|code: '${code.replace('.', '\\.')}'`).test(specs);

it('every entry type is accepted in some test', () => {
  expect(entryTypeNames.filter((type) => !acceptedSomewhere(type))).toEqual([]);
});

it('every requirement is missing in some test', () => {
  expect(Object.keys(requirementTexts).filter((code) => !refusedSomewhere(code))).toEqual([]);
});
