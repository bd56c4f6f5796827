import { existsSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { postgresBinaries } from '../postgres-binaries.mjs';
import { compiled } from './compiled.mjs';

const ROOT = new URL('../../', import.meta.url);
const GLOBALS = new URL('globals.mjs', import.meta.url).href;
const moved = await postgresBinaries();
const isOurs = (url) => /\.tsx?$/.test(url) && !url.includes('/node_modules/');

/** Where Node looks for a module: ours are found as sources, not in any dist, so a test never runs against a stale build. */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  if (moved[specifier]) return { url: moved[specifier], shortCircuit: true };
  const [, lib] = /^@plankreis\/([^/]+)$/.exec(specifier) ?? [];
  if (lib) return { url: new URL(`libs/${lib}/src/index.ts`, ROOT).href, shortCircuit: true };
  if (/^\.{1,2}\//.test(specifier) && isOurs(context.parentURL)) {
    const stem = new URL(specifier.replace(/\.js$/, ''), context.parentURL).href;
    const end = ['.ts', '.tsx'].find((one) => existsSync(fileURLToPath(stem + one)));
    if (end) return { url: stem + end, shortCircuit: true };
  }
  return next(specifier, context);
}

/** Compiles what is ours. */
export function load(url, context, next) {
  if (!isOurs(url)) return next(url, context);
  return { format: 'module', source: compiled(fileURLToPath(url)).script, shortCircuit: true };
}
