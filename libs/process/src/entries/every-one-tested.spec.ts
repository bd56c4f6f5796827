import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirementTexts } from '../texts/requirements.js';
import { entryTypeNames } from './index.js';

/** Where recording is told: beside the entries, and beside what completes a mandate or a measure, checks money, or tells the way. */
const specs = ['.', '../mandate', '../measures', '../money', '../next']
  .map((folder) => join(import.meta.dirname, folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => path.endsWith('.spec.ts'))
  .map((path) => readFileSync(path, 'utf8'))
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
