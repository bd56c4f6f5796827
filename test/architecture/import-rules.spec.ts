import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');
let folder: string;
let eslint: ESLint;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'plankreis-rules-')));
  eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: join(root, 'eslint.config.mjs'),
    // The snippets belong to no project; none of the rules under test needs types.
    overrideConfig: { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.tsx'] } as never,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What our rules say about code in a file of that name; a snippet that cannot be linted at all throws. */
async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(folder, file) });
  const messages = result?.messages ?? [];
  const broken = messages.find(({ fatal, ruleId }) => fatal ?? ruleId === null);
  if (!result || broken) throw new Error(`${file}: ${broken?.message ?? 'not linted'}`);
  return messages
    .filter(({ ruleId }) => /^(no-restricted-|import-x\/|rooms\/)/.test(ruleId ?? ''))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const imports = (specifier: string) => `import { a } from '${specifier}';\nexport const b = a;\n`;

describe('an import against the arrows is refused', () => {
  it.each([
    ['the core imports Nest', 'libs/process/src/a.ts', '@nestjs/common', 'no framework'],
    ['the core imports TypeORM', 'libs/process/src/a.ts', 'typeorm', 'no framework'],
    ['the core imports Node', 'libs/process/src/a.ts', 'node:fs', 'knows no Node'],
    ['the core imports Node by its old name', 'libs/process/src/a.ts', 'crypto', 'knows no Node'],
    ['the core imports a library of ours', 'libs/process/src/a.ts', '@plankreis/journal', 'none of our'],
    ['a spec of the core imports Nest', 'libs/process/src/a.spec.ts', '@nestjs/testing', 'no framework'],
    ['the journal imports the core', 'libs/journal/src/a.ts', '@plankreis/process', 'none of our'],
    [
      'a spec of the journal imports the core',
      'libs/journal/src/a.spec.ts',
      '@plankreis/process',
      'none of our',
    ],
    [
      'the read model imports the client',
      'libs/readmodel/src/a.ts',
      '@plankreis/api-client',
      'only process, journal',
    ],
    [
      'the read model reaches into the core',
      'libs/readmodel/src/a.ts',
      '../../process/src/testing/histories.testing.js',
      'by its name',
    ],
    [
      'a spec of the read model reaches into the core',
      'libs/readmodel/src/a.spec.ts',
      '../../process/src/dossier.js',
      'by its name',
    ],
    ['documents import the journal', 'libs/documents/src/a.ts', '@plankreis/journal', 'only process'],
    ['oparl imports the core', 'libs/oparl/src/a.ts', '@plankreis/process', 'none of our'],
    ['the client imports the core', 'libs/api-client/src/a.ts', '@plankreis/process', 'none of our'],
    ['the api imports the client', 'apps/api/src/a.ts', '@plankreis/api-client', 'only process, journal'],
    ['the web imports the core', 'apps/web/src/a.ts', '@plankreis/process', 'only api-client'],
    [
      'a component of the web imports the core',
      'apps/web/src/A.tsx',
      '@plankreis/process',
      'only api-client',
    ],
    [
      'a controller imports an entity',
      'apps/api/src/people/people.controller.ts',
      './person.entity.js',
      'entity',
    ],
    [
      'a library imports an app by name',
      'libs/readmodel/src/a.ts',
      '@plankreis/api',
      'Nothing imports an app',
    ],
    [
      'an app imports an app by path',
      'apps/web/src/a.ts',
      '../../../apps/api/src/main.js',
      'Nothing imports an app',
    ],
    [
      'a library imports a test',
      'libs/journal/src/a.ts',
      '../../../test/e2e/a.js',
      'Nothing imports from test/',
    ],
    [
      'an app goes past the door of a library',
      'apps/api/src/a.ts',
      '@plankreis/journal/src/chain.js',
      'one door',
    ],
    [
      'a library goes around the door',
      'libs/readmodel/src/a.ts',
      '../../journal/src/chain.js',
      'by its name',
    ],
    [
      'an app goes around the door',
      'apps/api/src/a.ts',
      '../../../libs/journal/dist/index.js',
      'by its name',
    ],
    [
      'a test goes past the door of a library',
      'test/e2e/a.spec.ts',
      '@plankreis/journal/src/chain.js',
      'one door',
    ],
    ['a test goes around the door', 'test/e2e/a.spec.ts', '../../libs/journal/src/chain.js', 'by its name'],
    [
      'a test goes around the door of the api',
      'test/e2e/a.spec.ts',
      '../../apps/api/src/main.js',
      'app.setup',
    ],
  ])('%s', async (_name, file, specifier, message) => {
    expect(await lint(file, imports(specifier))).toContainEqual(
      expect.stringMatching(new RegExp(`^no-restricted-imports: .*${message}`)),
    );
  });

  it.each([
    ['re-exported', `export * from '@plankreis/journal';`, 'no-restricted-imports'],
    [
      'for its types only',
      `import type { A } from '@plankreis/journal'; export type B = A;`,
      'no-restricted-imports',
    ],
    ['at run time', `export const a = import('@plankreis/journal');`, 'no-restricted-syntax'],
    ['inside a type', `export type A = import('@plankreis/journal').Journal;`, 'no-restricted-syntax'],
  ])('also when it is %s', async (_name, code, rule) => {
    expect(await lint('libs/process/src/a.ts', code)).toEqual([
      expect.stringMatching(new RegExp(`^${rule}: .*libs/process imports none of our libraries`)),
    ]);
  });
});

describe('inside the core', () => {
  it.each([
    ['the dossier imports an entry', 'dossier/a.ts', '../entries/topic/entries.js'],
    ['data imports its entry', 'entries/topic/data.ts', './entries.js'],
    ['data imports the dossier', 'entries/topic/data.ts', '../../dossier/dossier.js'],
    ['an entry imports recording', 'entries/topic/entries.ts', '../../recording/record.js'],
    ['a room imports the door', 'next/a.ts', '../index.js'],
    ['a room imports what is for tests', 'next/a.ts', '../testing/given.testing.js'],
  ])('%s: refused', async (_name, file, specifier) => {
    expect(await lint(`libs/process/src/${file}`, imports(specifier))).toEqual([
      expect.stringMatching(/^rooms\/layers: .* imports nothing from .*: arrows run downwards/),
    ]);
  });
});

describe('an import along the arrows passes', () => {
  it.each([
    ['libs/process/src/a.ts', 'xstate'],
    ['libs/process/src/a.ts', 'class-validator'],
    ['libs/process/src/entries/a/entries.ts', '../../dossier/dossier.js'],
    ['libs/process/src/entries/a/data.ts', '../b/data.js'],
    ['libs/process/src/dossier/a.spec.ts', '../testing/given.testing.js'],
    ['libs/process/src/a.spec.ts', 'node:fs'],
    ['libs/journal/src/a.ts', 'node:crypto'],
    ['libs/journal/src/a.ts', 'typeorm'],
    ['libs/readmodel/src/a.ts', '@plankreis/process'],
    ['libs/readmodel/src/a.ts', '@plankreis/journal'],
    ['libs/readmodel/src/a.spec.ts', '../../process/src/testing/histories.testing.js'],
    ['libs/documents/src/a.ts', '@plankreis/process'],
    ['apps/api/src/a.ts', '@plankreis/process'],
    ['apps/api/src/a.ts', '@plankreis/oparl'],
    ['apps/api/src/people/people.service.ts', './person.entity.js'],
    ['apps/api/src/people/people.controller.ts', './person.response.js'],
    ['apps/web/src/a.ts', '@plankreis/api-client'],
    ['test/e2e/a.spec.ts', '../../apps/api/src/app.setup.js'],
    ['test/e2e/a.spec.ts', '@plankreis/journal'],
    ['test/contract/a.spec.ts', '../../libs/journal/src/contract.testing.js'],
  ])('%s imports %s', async (file, specifier) => {
    expect(await lint(file, imports(specifier))).toEqual([]);
  });
});

describe('the core has neither clock nor chance nor an outside world', () => {
  it.each([
    ['Date.now()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['Date()', 'no-restricted-syntax'],
    ['Math.random()', 'no-restricted-properties'],
    ['crypto.randomUUID()', 'no-restricted-globals'],
    ['console.log(1)', 'no-restricted-globals'],
    ['setTimeout(f, 1)', 'no-restricted-globals'],
    ['performance.now()', 'no-restricted-globals'],
    ['process.env.HOME', 'no-restricted-globals'],
  ])('%s is refused', async (expression, rule) => {
    const code = `export const a = (f: () => void) => ${expression};`;
    expect(await lint('libs/process/src/a.ts', code)).toEqual([expect.stringContaining(`${rule}: `)]);
    expect(await lint('libs/journal/src/a.ts', code)).toEqual([]);
  });

  it('a day that comes in as an argument passes', async () => {
    expect(await lint('libs/process/src/a.ts', 'export const a = (day: string) => new Date(day);')).toEqual(
      [],
    );
  });
});

describe('cycles', () => {
  async function write(file: string, code: string) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), code);
  }

  it('two files that import each other are refused', async () => {
    const code = `import { a } from './a.js';\nexport const b = () => a;\n`;
    await write('libs/journal/src/a.ts', `import { b } from './b.js';\nexport const a = () => b;\n`);
    await write('libs/journal/src/b.ts', code);
    expect(await lint('libs/journal/src/b.ts', code)).toEqual([
      'import-x/no-cycle: Dependency cycle detected',
    ]);
  });

  it('two files that import a third pass', async () => {
    const code = `import { c } from './c.js';\nexport const e = c;\n`;
    await write('libs/journal/src/c.ts', 'export const c = 1;\n');
    await write('libs/journal/src/d.ts', `import { c } from './c.js';\nexport const d = c;\n`);
    expect(await lint('libs/journal/src/e.ts', code)).toEqual([]);
  });
});

it('a test left alone is refused', async () => {
  expect(await lint('libs/process/src/a.spec.ts', `it.only('a', () => {});`)).toEqual([
    expect.stringContaining('silences all the others'),
  ]);
  expect(await lint('test/e2e/a.spec.ts', `fdescribe('a', () => {});`)).toHaveLength(1);
  expect(await lint('test/e2e/a.spec.ts', `it('a', () => {});`)).toEqual([]);
});
