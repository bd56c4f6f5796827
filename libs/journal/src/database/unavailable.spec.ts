import { expect, it } from '@jest/globals';
import { DatabaseUnavailable, told } from './unavailable.js';

const coded = (code: string): Error => Object.assign(new Error(code), { code });

it.each([
  [coded('SQLITE_BUSY'), 'locked'],
  [coded('SQLITE_FULL'), 'full'],
  [coded('SQLITE_READONLY'), 'readonly'],
  [coded('SQLITE_IOERR'), 'gone'],
  [coded('SQLITE_CANTOPEN'), 'gone'],
  [coded('SQLITE_CORRUPT'), 'unknown'],
  [coded('ECONNREFUSED'), 'gone'],
  [new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]), 'gone'],
  [coded('08006'), 'gone'],
  [coded('57P01'), 'gone'],
  [coded('57P03'), 'gone'],
  [coded('53100'), 'full'],
  [coded('25006'), 'readonly'],
  [coded('55P03'), 'locked'],
  [new Error('Connection terminated unexpectedly'), 'gone'],
  [new Error('timeout exceeded when trying to connect'), 'gone'],
  [Object.assign(new Error('wrapped by TypeORM'), { driverError: coded('SQLITE_FULL') }), 'full'],
])('says of %s that the database is %s', (error, reason) => {
  const unavailable = told(error);
  expect(unavailable).toBeInstanceOf(DatabaseUnavailable);
  expect(unavailable).toMatchObject({ reason, cause: error });
  expect(told(unavailable)).toBe(unavailable);
});

it.each([
  coded('SQLITE_CONSTRAINT'),
  coded('SQLITE_ERROR'),
  coded('23505'),
  coded('40001'),
  new Error('no room'),
  'text',
  null,
])('leaves %s as it is', (error) => {
  expect(told(error)).toBe(error);
});
