import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { changingKeys, describedPages, tour } from '../../apps/web/src/site/tour.testing.js';

const folder = join(import.meta.dirname, '../../apps/web/src/pages');

/** The components of pages there are, as descriptions name them. */
async function components(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('Page.tsx'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.tsx'.length));
}

/** What is in the first list and not in the second. */
const lacking = (wanted: Iterable<string>, there: Iterable<string>): string[] => {
  const found = new Set(there);
  return [...new Set(wanted)].filter((one) => !found.has(one)).sort();
};

describe('the pages of the web', () => {
  it('are described, each of them, and nothing else is', async () => {
    const described = describedPages.map(({ component }) => component);
    expect(described.length).toBeGreaterThan(25);
    expect(lacking(await components(), described)).toEqual([]);
    expect(lacking(described, await components())).toEqual([]);
  });

  it('are told apart by a page that is forgotten', () => {
    expect(lacking(['desk/DeskPage', 'new/NewPage'], ['desk/DeskPage'])).toEqual(['new/NewPage']);
  });

  it('have an address each', () => {
    const addresses = describedPages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  it('are headed where the navigation leads to them', () => {
    expect(describedPages.filter(({ navigation, title }) => navigation && !title)).toEqual([]);
  });

  it('show whatever changes when something is recorded', () => {
    const shown = describedPages.flatMap(({ shows }) => shows.map((key) => key.join()));
    expect(
      lacking(
        changingKeys.map((key) => key.join()),
        shown,
      ),
    ).toEqual([]);
  });
});

describe('the accessibility tour', () => {
  const stops = [...tour.open, ...tour.planner, ...tour.administrator];

  it('goes to every page', () => {
    const visited = stops.map(({ component }) => component);
    expect(
      lacking(
        describedPages.map(({ component }) => component),
        visited,
      ),
    ).toEqual([]);
  });

  it('says of every page for itself where to go: nothing opens on what the page before has left', () => {
    const missing = describedPages.filter(({ tour: [first] }) => first?.at === undefined);
    expect(missing.map(({ component }) => component)).toEqual([]);
  });

  it('tells its stops apart', () => {
    const names = stops.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
