import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import { findBrowser } from '../../.tools/browser.mjs';
import { createApp, Settings } from '../../apps/api/src/app.setup.js';
import { samplePassword } from '../../apps/api/src/sample/sample.testing.js';
import { now as fixedDay } from './day.js';

/** The folder the program keeps its data in, as it is with the sample county of a day just loaded. */
type Filled = ReadonlyMap<string, Buffer>;
const filled = new Map<string, Promise<Filled>>();

const folderOfItsOwn = (): Promise<string> => mkdtemp(join(tmpdir(), 'plankreis-browser-'));
const settingsIn = (dataDir: string): Settings => new Settings({ dataDir, logLevel: 'silent' });

/** Loads the county once for each day and process: that takes longer than many a spec. */
async function fill(morning: string): Promise<Filled> {
  const dataDir = await folderOfItsOwn();
  const app = await createApp({ settings: settingsIn(dataDir), now: () => new Date(morning) });
  await app.close();
  const names = await readdir(dataDir);
  const files = names.map(async (name) => [name, await readFile(join(dataDir, name))] as const);
  const kept = new Map(await Promise.all(files));
  await rm(dataDir, { recursive: true });
  return kept;
}

/** A folder with the sample county, for one program alone. */
async function countyOf(day: Date): Promise<string> {
  // No clock of any screens is before that.
  const morning = `${day.toISOString().slice(0, 10)}T09:00:00Z`;
  if (!filled.has(morning)) filled.set(morning, fill(morning));
  const dataDir = await folderOfItsOwn();
  for (const [name, content] of await filled.get(morning)!) await writeFile(join(dataDir, name), content);
  return dataDir;
}

/** The program with its sample county and a browser to look at it. */
export interface Screens {
  readonly address: string;
  /** A fresh window of somebody who is not signed in; what its console says is collected. */
  window(options?: BrowserContextOptions & { language?: 'de' | 'en' }): Promise<Window>;
  /** A window of somebody who is signed in, without the way over the form; it shows nothing yet. */
  signedIn(email: string, options?: BrowserContextOptions & { language?: 'de' | 'en' }): Promise<Window>;
  close(): Promise<void>;
}

export interface Window {
  readonly page: Page;
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: string[];
}

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `now` is the clock of the program and of the windows opened by it; without one it is the day of all screens. */
export async function openScreens({ now = fixedDay }: { readonly now?: () => Date } = {}): Promise<Screens> {
  const dataDir = await countyOf(now());
  const app = await createApp({ settings: settingsIn(dataDir), now });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const browser = await launch();

  const window: Screens['window'] = async ({ language = 'de', ...options } = {}) => {
    const context = await browser.newContext({
      baseURL: address,
      // Points in time are told where the reader is: that must not be where the machine stands.
      timezoneId: 'Europe/Berlin',
      locale: 'de-DE',
      ...options,
    });
    await context.clock.install({ time: now() });
    await context.addInitScript((chosen) => {
      localStorage.setItem('plankreis.language', chosen);
    }, language);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    watchRequests(page);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  };

  return {
    address,
    window,
    signedIn: async (email, options) => {
      const storageState = await sessionOf(address, email);
      return window({ ...options, storageState });
    },
    close: async () => {
      await browser.close();
      await app.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found; `node .tools/browser.mjs` installs one.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** What each page has asked for and has no answer to; of what goes on for ever, as news do, nothing is awaited. */
const underWay = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => request.resourceType() !== 'eventsource' && asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Waits until everything has come that the page asks for, and is shown. */
export async function settled(page: Page): Promise<void> {
  const asked = underWay.get(page);
  if (!asked) throw new Error('That page was not opened by a window.');
  // What came may make it ask for more, once it has drawn itself anew.
  for (let quiet = 0; quiet < 2; quiet = asked.size === 0 ? quiet + 1 : 0)
    await page.evaluate(
      () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
    );
}

/** What the browser keeps of a new session. */
async function sessionOf(address: string, email: string): Promise<BrowserContextOptions['storageState']> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: samplePassword }),
  });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '') ?? [];
  if (!answer.ok || !name || !value) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  const cookie = { name, value, domain: new URL(address).hostname, path: '/', expires: -1 };
  return {
    cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Strict' }],
    // Without it the page takes nobody to be signed in, and does not ask.
    origins: [{ origin: address, localStorage: [{ name: 'plankreis.signedIn', value: 'yes' }] }],
  };
}

/** Signs in on whatever page asks for it, and waits until one is in. */
export async function signIn(page: Page, email: string): Promise<void> {
  if (!page.url().includes('/anmelden')) await page.goto('/anmelden');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(samplePassword);
  await page.locator('form button[type=submit]').click();
  await page.locator('.account').waitFor();
}
