import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startApp, type TestApp } from '../../app.testing.js';

describe('every answer', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startApp()));
  afterAll(() => test.close());

  it.each(['/health/live', '/api/session', '/api/nothing', '/nothing'])(
    'of %s forbids what pages of ours never do',
    async (path) => {
      const { headers } = await test.stranger.get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';object-src 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    },
  );

  it('of the interface is not to be stored', async () => {
    for (const path of ['/api/session', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await test.stranger.get(path);
      expect(headers['cache-control']).toBe('no-store');
    }
  });
});

describe('behind https', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startApp({ secureCookies: true, publicUrl: 'https://plan.example' })));
  afterAll(() => test.close());

  it('browsers are told to stay there, and cookies are sent nowhere else', async () => {
    const answer = await test.stranger
      .post('/api/session')
      .send({ email: 'planner@test.example', password: 'a long enough password' })
      .expect(200);
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect((answer.headers['set-cookie'] as unknown as string[])[0]).toMatch(/; Secure; SameSite=Strict$/);
  });

  it('requests of the public address are welcome although the proxy uses another one', async () => {
    const answer = await test.stranger.post('/api/session').set('Origin', 'https://plan.example').send({});
    expect(answer.status).toBe(400);
  });
});

describe('the pages', () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plankreis-pages-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Plankreis</title>');
    await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(folder, 'assets', 'index-4711.js'), 'export {};');
    await writeFile(join(folder, '..', 'secret.txt'), 'secret');
    test = await startApp({}, { webFolder: folder });
  });
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true });
  });

  it.each(['/', '/processes/4711', '/setup/token?x=1', '/a.b/c'])(
    'of %s are one application',
    async (path) => {
      const { text, headers } = await test.stranger.get(path).expect(200);
      expect(text).toContain('<title>Plankreis</title>');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it('bring assets that never change', async () => {
    const { headers } = await test.stranger.get('/assets/index-4711.js').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=15552000, immutable');
    expect(headers['content-type']).toMatch(/javascript/);
    const icon = await test.stranger.get('/favicon.svg').expect(200);
    expect(icon.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/api/nothing', '/assets/missing.js', '/missing.png', '/health/nothing'])(
    'do not stand in for what is missing: %s',
    async (path) => {
      const { body } = await test.stranger.get(path).expect(404);
      expect(body.code).toBe('route.notFound');
    },
  );

  it('are all there is to read', async () => {
    for (const path of ['/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt']) {
      const { text } = await request(test.url).get(path);
      expect(text).not.toContain('secret');
    }
  });

  it('are not posted to', async () => {
    await test.stranger.post('/').send({}).expect(404);
  });
});
