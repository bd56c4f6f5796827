import { expect, it } from '@jest/globals';
import { isRecurring, numbered } from './statements.js';

it.each([
  ['SELECT ?, ?', 'SELECT $1, $2'],
  [`SELECT 'why?' , "who?", ? -- how?\n, ?`, `SELECT 'why?' , "who?", $1 -- how?\n, $2`],
  ["SELECT 'it''s ?' /* ? \n ? */ || ?", "SELECT 'it''s ?' /* ? \n ? */ || $1"],
  ['DO $$ ? $$; SELECT ?, $tag$ $$ ? $tag$', 'DO $$ ? $$; SELECT $1, $tag$ $$ ? $tag$'],
  ['SELECT 1', 'SELECT 1'],
])('numbers the placeholders of %s', (sql, expected) => {
  expect(numbered(sql)).toBe(expected);
});

it('keeps only what recurs', () => {
  expect(isRecurring('  select 1')).toBe(true);
  expect(isRecurring('CREATE TABLE a (b text)')).toBe(false);
  expect(isRecurring('PRAGMA query_only = ON')).toBe(false);
});
