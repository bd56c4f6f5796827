import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

const TESTS = /\.(spec|testing)\.tsx?$/;

/** The source files of a package, relative to its `src`; those of tests are none. */
async function sources(src) {
  const entries = await readdir(src, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !TESTS.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(src.length + 1)
        .replaceAll('\\', '/'),
    );
}

/**
 * Who imports whom inside a package, for types too: a file with the files it names, relative to `src`.
 * @param {string} folder such as `libs/process`
 * @returns {Promise<Map<string, string[]>>}
 */
export async function importsWithin(folder) {
  const src = join(root, folder, 'src');
  const graph = new Map();
  for (const file of await sources(src)) {
    const { importedFiles } = ts.preProcessFile(await readFile(join(src, file), 'utf8'), true, true);
    const named = importedFiles
      .map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.'))
      .map((name) => join(file, '..', name).replaceAll('\\', '/').replace(/\.js$/, ''))
      .flatMap((name) => ['.ts', '.tsx', ''].map((ending) => name + ending))
      .filter((name) => /\.tsx?$/.test(name) && existsSync(join(src, name)));
    graph.set(file, [...new Set(named)]);
  }
  return graph;
}

/**
 * Who imports whom among groups of files; what a group imports from itself is left out.
 * @param {Map<string, string[]>} graph
 * @param {(file: string) => string} groupOf
 * @returns {Map<string, string[]>}
 */
export function grouped(graph, groupOf) {
  const groups = new Map();
  for (const [file, imported] of graph) {
    const group = groupOf(file);
    const others = imported.map(groupOf).filter((one) => one !== group);
    groups.set(group, [...new Set([...(groups.get(group) ?? []), ...others])]);
  }
  return groups;
}

/**
 * The circles of a graph: every group of nodes that all lead to each other (Tarjan, SIAM J. Comput. 1 (1972)),
 * the largest first.
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function circles(graph) {
  const [index, low, stack, found] = [new Map(), new Map(), [], []];
  function visit(node) {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node), low.get(next)));
      } else if (stack.includes(next)) low.set(node, Math.min(low.get(node), index.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || (graph.get(node) ?? []).includes(node)) found.push(group.sort());
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found.sort((a, b) => b.length - a.length);
}
