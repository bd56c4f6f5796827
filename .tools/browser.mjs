import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { program, run, tool } from './run.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is there: named by CHROMIUM, of the system, or of Playwright; else undefined. */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
}

/** A Chromium, installed if need be: by the system's packages where we may, else by Playwright; throws if neither works. */
export async function provideBrowser() {
  let browser = findBrowser();
  if (!browser && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found; installing chromium from the packages of the system …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], { env });
    await run('apt-get', ['-qq', 'install', '-y', 'chromium', 'fonts-liberation'], { env });
    browser = findBrowser();
  }
  if (!browser) {
    console.log('No browser found; installing Chromium by Playwright …');
    await tool('playwright-core/cli.js', ['install', 'chromium']);
    browser = findBrowser();
  }
  if (!browser)
    throw new Error('No Chromium found and none could be installed; set CHROMIUM to the path of one.');
  console.log(`Browser: ${browser}`);
  return browser;
}

await program(import.meta.url, provideBrowser);
