import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and what is good practice besides. */
const allRules: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules that look at colours. */
export const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** All but those: what words can change. */
export const wordRules: RunOnly = { ...allRules, without: colourRules.values };

/** Which rules axe runs. */
interface RunOnly {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
  readonly without?: readonly string[];
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

let script: Promise<string> | undefined;

/** Puts axe into the page, once for each document. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  script ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await script);
}

/** What bars people from the page as it is shown now, each in a sentence that begins with its name. */
export async function violations(page: Page, name: string, rules = allRules): Promise<string[]> {
  await bringAxe(page);
  const { without = [], ...runOnly } = rules;
  const options = {
    runOnly,
    resultTypes: ['violations'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const found = await page.evaluate(async (chosen) => {
    // Put there just now.
    const { axe: engine } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    return (await engine.run(document, chosen)).violations;
  }, options);
  return found.map(({ id, help, nodes }) => `${name}: ${id}, ${help}: ${nodes[0]?.html ?? ''}`);
}

/** By how much the page is wider than the screen. */
export const widthOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
