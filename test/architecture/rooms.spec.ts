import { describe, expect, it } from '@jest/globals';
import { circles, grouped, importsWithin } from '../../.tools/imports.mjs';
import { folderOf, ROOMS, upwards } from '../../.tools/layers.mjs';

const packages = [
  ...['libs/process', 'libs/journal', 'libs/readmodel', 'libs/documents', 'libs/oparl'],
  ...['apps/api', 'apps/web'],
];

describe('files of a package', () => {
  it.each(packages)('form no circle in %s, not even by their types', async (folder) => {
    const graph = await importsWithin(folder);
    expect(graph.size).toBeGreaterThan(10);
    expect(circles(graph)).toEqual([]);
  });

  it.each(Object.keys(ROOMS))('import nothing from a room above their own in %s', async (folder) => {
    const graph = await importsWithin(folder);
    const faults = [...graph].flatMap(([file, imported]) =>
      imported.flatMap((one) => {
        const up = '../'.repeat(file.split('/').length - 1) || './';
        return upwards(`${folder}/src/${file}`, `${up}${one}`) ? [`${file} → ${one}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(ROOMS))('fill every room of %s', async (folder, rooms) => {
    const files = [...(await importsWithin(folder)).keys()];
    const empty = rooms.filter((room) => {
      const pattern = new RegExp(`^${room.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}(/|$)`);
      return !files.some((file) => pattern.test(file));
    });
    expect(empty).toEqual([]);
  });
});

describe('folders of a package', () => {
  const circlesOfFolders = (graph: Map<string, string[]>, rooms: readonly string[]) =>
    circles(grouped(graph, (file) => folderOf(rooms, file)));
  const roomsOf = (folder: string) => new Map(Object.entries(ROOMS)).get(folder) ?? [];

  it.each([...packages, 'libs/api-client'])('form no circle in %s', async (folder) => {
    const graph = await importsWithin(folder);
    expect(graph.size).toBeGreaterThan(0);
    expect(circlesOfFolders(graph, roomsOf(folder))).toEqual([]);
  });

  it('are found to form one where a single import closes it, though no files do', async () => {
    const graph = await importsWithin('apps/web');
    graph.set('view/planted.ts', ['record/planted.ts']);
    graph.set('record/planted.ts', []);
    expect(circles(graph)).toEqual([]);
    expect(circlesOfFolders(graph, roomsOf('apps/web'))).toEqual([
      expect.arrayContaining(['record', 'view']),
    ]);
  });

  it('stand for the files right in them, without those of their subfolders', () => {
    const gathering = new Map([
      ['lists/module.ts', ['lists/money/list.ts']],
      ['lists/money/list.ts', ['lists/asked.ts']],
      ['lists/asked.ts', []],
    ]);
    expect(circlesOfFolders(gathering, [])).toEqual([['lists', 'lists/money']]);
    const inLayers = new Map([
      ['lists/module.ts', ['lists/money/list.ts']],
      ['lists/money/list.ts', ['lists/filters/asked.ts', 'door.ts']],
      ['lists/filters/asked.ts', []],
      ['door.ts', []],
    ]);
    expect(circlesOfFolders(inLayers, [])).toEqual([]);
  });

  it('do not count a file that is a room of its own', () => {
    const graph = new Map([
      ['nouns/x/entries.ts', ['dossier/parts.ts']],
      ['dossier/parts.ts', ['nouns/x/data.ts']],
      ['nouns/x/data.ts', []],
    ]);
    expect(circlesOfFolders(graph, [])).toEqual([['dossier', 'nouns/x']]);
    expect(circlesOfFolders(graph, ['nouns/*/data.ts', 'dossier', 'nouns'])).toEqual([]);
  });
});

describe('an arrow upwards', () => {
  const rooms = { 'libs/a': ['low', 'nouns/*/data.ts', 'nouns', 'low/upstairs', 'high'] };
  const judge = (file: string, specifier: string) => upwards(`/any/libs/a/src/${file}`, specifier, rooms);

  it.each([
    ['low/a.ts', '../high/b.js'],
    ['low/deep/a.ts', '../../nouns/x/entries.js'],
    ['low/a.ts', '../door.js'],
    ['nouns/x/data.ts', './entries.js'],
    ['nouns/x/data.ts', '../y/entries.js'],
    ['high/a.ts', '../index.js'],
    ['low/a.ts', './upstairs/b.js'],
    ['nouns/x/entries.ts', '../../low/upstairs/b.js'],
  ])('from %s to %s is refused', (file, specifier) => {
    expect(judge(file, specifier)).toMatch(/imports nothing from/);
  });

  it.each([
    ['high/a.ts', '../low/b.js'],
    ['high/a.ts', './low/b.js'],
    ['nouns/x/entries.ts', './data.js'],
    ['nouns/x/entries.ts', '../y/entries.js'],
    ['nouns/x/data.ts', '../y/data.js'],
    ['index.ts', './high/a.js'],
    ['high/a.ts', '../low'],
    ['low/a.spec.ts', '../high/b.js'],
    ['low/a.testing.ts', '../door.js'],
    ['low/a.ts', 'xstate'],
    ['low/a.spec.ts', '../high/b.js'],
    ['low/a.testing.ts', '../door.js'],
  ])('is not what leads from %s to %s', (file, specifier) => {
    expect(judge(file, specifier)).toBeUndefined();
  });

  it('is none of a package without rooms', () => {
    expect(upwards('/any/libs/b/src/low/a.ts', '../high/b.js', rooms)).toBeUndefined();
  });
});

describe('folders that stand beside each other', () => {
  const judge = (file: string, specifier: string) => upwards(`/any/apps/web/src/${file}`, specifier);

  it('import nothing from one another, neither code nor looks', () => {
    expect(judge('pages/money/A.tsx', '../council/B')).toBe(
      'money imports nothing from council: they stand beside each other (.tools/layers.mjs).',
    );
    expect(judge('pages/money/deep/A.tsx', '../../council/b.css')).toMatch(/beside each other/);
  });

  it.each([
    ['pages/money/A.tsx', './B'],
    ['pages/money/deep/A.tsx', '../b.css'],
    ['pages/money/A.tsx', '../../view/B'],
    ['parts/money/A.tsx', '../spaces/B'],
  ])('let %s import %s', (file, specifier) => {
    expect(judge(file, specifier)).toBeUndefined();
  });
});

describe('circles', () => {
  it('are found whatever their length, and nothing else is', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', []],
      ['f', ['f']],
      ['g', ['h']],
      ['h', ['g', 'a']],
    ]);
    expect(circles(graph)).toEqual([['a', 'b', 'c'], ['g', 'h'], ['f']]);
  });
});
