import { transformSync, version } from '@swc/core';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const CACHE = join(root, 'node_modules', '.cache', 'specs');

/** The decorators and class fields must come out as `tsc` makes them. */
const options = {
  jsc: {
    target: 'es2023',
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
  swcrc: false,
};
const made = createHash('sha256').update(version).update(JSON.stringify(options));

/** Other processes may be reading or writing the same file. */
function put(path, content) {
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** What a TypeScript file is as JavaScript, and the file its source map lies in; kept by its contents, so never stale. */
export function compiled(path) {
  const source = readFileSync(path, 'utf8');
  const place = join(CACHE, made.copy().update(path).update('\0').update(source).digest('hex'));
  const [script, map] = [`${place}.js`, `${place}.map`];
  if (!existsSync(script)) {
    const parser = { syntax: 'typescript', decorators: true, tsx: path.endsWith('.tsx') };
    const result = transformSync(source, { ...options, jsc: { ...options.jsc, parser }, filename: path });
    mkdirSync(CACHE, { recursive: true });
    put(map, result.map);
    put(script, result.code);
  }
  return { script: readFileSync(script, 'utf8'), map };
}
