import { describe, expect, it } from '@jest/globals';
import { Throttle } from './throttle.js';

describe('the throttle of sign-ins', () => {
  let now = 0;
  const throttle = (): Throttle => {
    now = 1_000_000;
    return new Throttle(() => now);
  };
  const fail = (subject: Throttle, times: number, account = 'a@x', address = '1.1.1.1'): void => {
    for (let i = 0; i < times; i++) subject.failed(account, address);
  };

  it('lets five wrong passwords pass', () => {
    const subject = throttle();
    fail(subject, 4);
    expect(subject.wait('a@x', '1.1.1.1')).toBe(0);
  });

  it('asks for a wait that doubles, up to a minute', () => {
    const subject = throttle();
    const waits = [];
    for (let i = 0; i < 12; i++) {
      fail(subject, 1);
      waits.push(subject.wait('a@x', '1.1.1.1'));
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('forgets the wait when it is over', () => {
    const subject = throttle();
    fail(subject, 8);
    expect(subject.wait('a@x', '1.1.1.1')).toBe(8);
    now += 7_001;
    expect(subject.wait('a@x', '1.1.1.1')).toBe(1);
    now += 1_000;
    expect(subject.wait('a@x', '1.1.1.1')).toBe(0);
  });

  it('does not hold other people at the same address up', () => {
    const subject = throttle();
    fail(subject, 10);
    expect(subject.wait('b@x', '1.1.1.1')).toBe(0);
  });

  it('slows one address that tries many accounts', () => {
    const subject = throttle();
    for (let i = 0; i < 52; i++) fail(subject, 1, `person${String(i)}@x`, '6.6.6.6');
    expect(subject.wait('new@x', '6.6.6.6')).toBe(4);
    expect(subject.wait('new@x', '1.1.1.1')).toBe(0);
  });

  it('does not lock the owner of an account out who has signed in from here before', () => {
    const subject = throttle();
    subject.succeeded('a@x', '1.1.1.1');
    for (let i = 0; i < 40; i++) fail(subject, 1, 'a@x', `6.6.6.${String(i)}`);
    expect(subject.wait('a@x', '6.6.7.1')).toBe(20);
    expect(subject.wait('a@x', '1.1.1.1')).toBe(0);
  });

  it('forgives after a quarter of an hour', () => {
    const subject = throttle();
    fail(subject, 11);
    now += 15 * 60_000;
    fail(subject, 1);
    expect(subject.wait('a@x', '1.1.1.1')).toBe(0);
  });
});
