import { describe, expect, it } from '@jest/globals';
import { BrokenCursor, fromCursor, toCursor } from './cursor.js';

describe('a cursor', () => {
  it('leads back to its place', () => {
    const place = { key: 'größe "1"', id: 'a-1' };
    expect(fromCursor('title', toCursor('title', place))).toEqual(place);
  });

  it.each([
    ['of another order', toCursor('number', { key: 'k', id: 'i' })],
    ['that was cut off', toCursor('title', { key: 'k', id: 'i' }).slice(0, -4)],
    ['that is no base64', 'a b'],
    ['that is empty', ''],
    ['with more in it', Buffer.from('["title","k","i",1]').toString('base64url')],
    ['with something else in it', Buffer.from('["title",{"$gt":""},"i"]').toString('base64url')],
    ['that holds no list', Buffer.from('{"sort":"title"}').toString('base64url')],
    ['with a NUL', toCursor('title', { key: 'k\0', id: 'i' })],
  ])('%s is refused', (_, cursor) => {
    expect(() => fromCursor('title', cursor)).toThrow(BrokenCursor);
  });
});
