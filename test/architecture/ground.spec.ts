import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const PLACES = ['apps', 'libs', 'test', '.tools', 'docs'];
const LEFT_OUT = /(^|\/)(node_modules|dist)(\/|$)/;

/** Every file and folder below our places, as paths from the checkout. */
async function tree(): Promise<string[]> {
  const paths: string[] = [];
  async function walk(folder: string): Promise<void> {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (LEFT_OUT.test(path)) continue;
      paths.push(path);
      if (entry.isDirectory()) await walk(path);
    }
  }
  for (const place of PLACES) {
    paths.push(place);
    await walk(place);
  }
  return paths;
}

const paths = await tree();
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
const pages = ['README.md', ...paths.filter((path) => path.startsWith('docs/') && path.endsWith('.md'))];

/** Whatever may cite the model. */
const sources = paths.filter(
  (path) => /\.(m?tsx?|mjs|md|css)$/.test(path) && !path.startsWith('docs/model/'),
);

/** The numbered sections of a page, each with the numbers of its points. */
function sections(page: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  let points = new Set<string>();
  for (const line of page.split('\n')) {
    const [, section] = /^#+ (\d+(?:\.\d+)?) /.exec(line) ?? [];
    if (section !== undefined) found.set(section, (points = new Set()));
    const [, point] = /^(\d+)\. /.exec(line) ?? [];
    if (point !== undefined) points.add(point);
  }
  return found;
}

/** What a text cites of the model: sections, and points of them as `2.9, 6`. Versions of the model are plain numbers. */
function citations(text: string): string[] {
  const cited = text.matchAll(/\b[Mm]odel ((?:[12]|\d\.\d+)(?:(?:, | and )\d+(?:\.\d+)?)*)(?![\d.]*\d)/g);
  return [...cited].flatMap(([, list = '']) => {
    let section = '';
    return list.split(/, | and /).map((one, index) => {
      if (index > 0 && !one.includes('.')) return `${section}, ${one}`;
      section = one;
      return one;
    });
  });
}

/** The anchor GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The relative links of a page that lead nowhere. */
async function deadLinks(path: string, page: string): Promise<string[]> {
  const dead: string[] = [];
  for (const [, link = ''] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    const [file = '', anchor] = link.split('#');
    const target = join(dirname(path), file);
    const isThere = file === '' || existsSync(join(root, target));
    const anchors = isThere && anchor !== undefined ? anchorsOf(file === '' ? page : await read(target)) : [];
    if (!isThere || (anchor !== undefined && !anchors.includes(decodeURIComponent(anchor)))) dead.push(link);
  }
  return dead;
}

/** A path as a page writes it: `<noun>` and `*` stand for any name, `{a,b}` for either. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/\/$/, '')
      .replaceAll('.', '\\.')
      .replaceAll(/<[^>]+>|\*/g, '[^/]+')
      .replaceAll(/\{([^}]+)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)}$`,
  );

/** Paths a page names that are not there. */
const lostPaths = (page: string): string[] =>
  [...page.matchAll(/`((?:libs|apps|test|docs|\.tools)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !paths.some((one) => pattern(path).test(one)));

/** The names of overrides, those of a package's own dependencies behind it. */
const overridden = (overrides: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(overrides).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [name]
      : Object.keys(value as Readonly<Record<string, string>>).map((inner) => `${name} → ${inner}`),
  );

/** What the tables of a section explain: the first cell of each row. */
function explained(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (`[^|]+)\|/gm)].map(([, cell = '']) => cell.replaceAll('`', '').trim());
}

describe('a comment that cites the model', () => {
  it('leads to a section, and a point of it', async () => {
    const model = new Map<string, Set<string>>();
    for (const page of pages.filter((path) => path.startsWith('docs/model/')))
      for (const [section, points] of sections(await read(page)))
        model.set(section, new Set([...(model.get(section) ?? []), ...points]));
    expect([...model.keys()]).toEqual(expect.arrayContaining(['1', '2', '2.1', '2.9', '2.12']));
    const lost: string[] = [];
    let cited = 0;
    for (const path of sources)
      for (const citation of citations(await read(path))) {
        cited += 1;
        const [section = '', point] = citation.split(', ');
        const isThere = point === undefined ? model.has(section) : model.get(section)?.has(point);
        if (isThere !== true) lost.push(`${path}: ${citation}`);
      }
    expect(lost).toEqual([]);
    expect(cited).toBeGreaterThan(50);
  });

  it('calls it the model', async () => {
    const others: string[] = [];
    for (const path of sources) if (/\b[Dd]esign \d/.test(await read(path))) others.push(path);
    expect(others).toEqual([]);
  });

  it('is read with all it names', () => {
    expect(citations('(model 2.1, 2.9, 7), model 2.9, 1 and 2; Model 2.5, M2')).toEqual([
      ...['2.1', '2.9', '2.9, 7'],
      ...['2.9', '2.9, 1', '2.9, 2'],
      '2.5',
    ]);
    expect([...sections('# 2 A\n\n## 2.9 B\n\n1. x\n2. y\n')]).toEqual([
      ['2', new Set()],
      ['2.9', new Set(['1', '2'])],
    ]);
  });
});

it('a comment that cites a decision leads to one', async () => {
  const lost: string[] = [];
  for (const path of paths.filter((one) => /\.(m?tsx?|mjs|md)$/.test(one)))
    for (const [, number = ''] of (await read(path)).matchAll(/\bdecision (0\d{3})\b/g))
      if (!paths.some((one) => one.startsWith(`docs/decisions/${number}-`))) lost.push(`${path}: ${number}`);
  expect(lost).toEqual([]);
});

it.each(pages)('the links of %s lead somewhere', async (path) => {
  expect(await deadLinks(path, await read(path))).toEqual([]);
});

it('a link to a page or heading that is not there is found', async () => {
  const page = '# A b\n[a](#a-b) [b](#c) [c](../README.md) [d](lost.md) [e](https://plan.example)';
  expect(await deadLinks('docs/made-up.md', page)).toEqual(['#c', 'lost.md']);
});

it('the reference knows a word for everything', async () => {
  for (const path of pages.filter((one) => one.startsWith('docs/reference/')))
    expect([path, /\bundefined\b|\[object/.exec(await read(path))?.[0]]).toEqual([path, undefined]);
});

describe('the paths named in', () => {
  it.each(['docs/architecture.md', 'docs/development.md'])('%s are there', async (path) => {
    const page = await read(path);
    expect(page).toMatch(/`(libs|apps|\.tools)\//);
    expect(lostPaths(page)).toEqual([]);
  });

  it('a page that is wrong are found', () => {
    const page = '`libs/process`, `libs/<any>/src/index.ts`, `test/{contract,e2e}`, `apps/lost`, `docs/x`';
    expect(lostPaths(page)).toEqual(['apps/lost', 'docs/x']);
  });
});

describe('docs/development.md', () => {
  it('says of each override and each install script why it is there, and of no other', async () => {
    // Both are objects in package.json.
    const { overrides, allowScripts } = JSON.parse(await read('package.json')) as {
      overrides: Record<string, unknown>;
      allowScripts: Record<string, boolean>;
    };
    const page = await read('docs/development.md');
    expect(explained(page, 'Packages held back').sort()).toEqual(overridden(overrides).sort());
    expect(explained(page, 'Install scripts').sort()).toEqual(Object.keys(allowScripts).sort());
  });
});
