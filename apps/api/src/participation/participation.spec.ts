import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../app.testing.js';

let test: TestApp;
beforeAll(async () => {
  test = await startApp({ SAMPLE: 'on' }, { now: () => new Date('2026-11-20T09:00:00Z') });
});
afterAll(() => test.close());
