import { describe, expect, it } from '@jest/globals';
import { readSettings, settingNames, Environment } from './settings.js';

describe('settings', () => {
  it('have defaults for a first look', () => {
    expect(readSettings({})).toEqual({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      dataDir: './data',
      sample: true,
      timeZone: 'Europe/Berlin',
      logLevel: 'info',
      trustProxy: false,
      secureCookies: false,
      sessionIdleMinutes: 120,
      sessionHours: 12,
      oparlIntervalMinutes: 360,
    });
  });

  it('come without a sample and with secure cookies in production', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({
      production: true,
      sample: false,
      secureCookies: true,
    });
  });

  it.each([
    ['PORT', '99999'],
    ['PORT', 'http'],
    ['SAMPLE', 'yes'],
    ['TZ_NAME', 'Europe/Musterau'],
    ['DATABASE_URL', 'mysql://localhost/plan'],
    ['NODE_ENV', 'prod'],
    ['PUBLIC_URL', 'plankreis.example'],
    ['SESSION_IDLE_MINUTES', '0'],
  ])('name the one that is wrong: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`The setting ${name} is wrong`));
  });

  it.each(['DATABASE_URL', 'SMTP_URL'])('never repeat what may hold a password: %s', (name) => {
    const told = (value: string) => () => readSettings({ [name]: value });
    const wrong = new RegExp(`^The setting ${name} is wrong(?!.*geheim)`, 's');
    expect(told(`smtp://plan:geheim@mail.example/${'x'.repeat(2000)}`)).toThrow(wrong);
    expect(told('http://plan:geheim@mail.example')).toThrow(wrong);
  });

  it('that are empty count as left out', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });

  it('leave the rest of the environment alone', () => {
    expect(() => readSettings({ PATH: '/usr/bin', HOME: '/root' })).not.toThrow();
  });

  it('are all listed by name', () => {
    const all = Object.fromEntries(settingNames.map((name) => [name, undefined]));
    expect(Object.keys(Object.assign(new Environment(), all)).sort()).toEqual([...settingNames].sort());
  });
});
