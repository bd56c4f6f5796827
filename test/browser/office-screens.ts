import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../.tools/browser.mjs';
import { createApp, Settings } from '../../apps/api/src/app.setup.js';
import { now as fixedDay } from './day.js';

/** The program with its sample county and a browser to look at it. */
export interface Screens {
  readonly address: string;
  /** A fresh window of somebody who is not signed in; what its console says is collected. */
  window(options?: BrowserContextOptions & { language?: 'de' | 'en' }): Promise<Window>;
  /** A window of a signed-in person. */
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
  const dataDir = await mkdtemp(join(tmpdir(), 'plankreis-browser-'));
  const app = await createApp({
    settings: new Settings({ dataDir, logLevel: 'silent' }),
    now,
  });
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
      const opened = await window(options);
      await signIn(opened.page, email);
      return opened;
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

/** Signs in on whatever page asks for it, and waits until one is in. */
export async function signIn(page: Page, email: string): Promise<void> {
  if (!page.url().includes('/anmelden')) await page.goto('/anmelden');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill('musterau');
  await page.locator('form button[type=submit]').click();
  await page.locator('.account').waitFor();
}
