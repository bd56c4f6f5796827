import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program, root, tool } from './run.mjs';

const SHARED = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];
const NOT_BUILT = /(^|\/)(dist|node_modules)\/|\.(spec|testing)\.tsx?$/;
const STAMPS = join(root, 'node_modules', '.plankreis');

/** What is built, in this order: from which files, into which, and how. */
const PARTS = [
  {
    name: 'server',
    inputs: ['libs', 'apps/api'],
    outputs: async () => [
      ...(await libraries()).map((lib) => `${lib}/dist/index.js`),
      'apps/api/dist/main.js',
    ],
    build: () => compile('-b'),
  },
  {
    name: 'web',
    inputs: ['libs/api-client', 'apps/web'],
    outputs: () => ['apps/web/dist/index.html'],
    build: () => tool('vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'warn']),
  },
];

/** Runs the compiler; answers its exit code. */
export const compile = (...args) => tool('@typescript/native/bin/tsc', args);

async function libraries() {
  const names = await readdir(join(root, 'libs'));
  return names.map((name) => `libs/${name}`).filter((lib) => existsSync(join(root, lib, 'tsconfig.json')));
}

async function filesUnder(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_BUILT.test(path));
}

/** One hash over the names and contents of all files a part is built from. */
async function fingerprint(inputs) {
  const hash = createHash('sha256');
  const files = (await Promise.all(inputs.map(filesUnder))).flat();
  for (const path of [...SHARED, ...files].sort()) {
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Builds what is stale, says what it builds, and throws at the first part that fails. */
export async function build() {
  await mkdir(STAMPS, { recursive: true });
  for (const { name, inputs, outputs, build: make } of PARTS) {
    const stampFile = join(STAMPS, `built-${name}`);
    const stamp = await fingerprint(inputs);
    const made = (await outputs()).every((path) => existsSync(join(root, path)));
    const built = await readFile(stampFile, 'utf8').catch(() => '');
    if (made && built === stamp) continue;
    console.log(`Building ${name} …`);
    const code = await make();
    if (code !== 0) throw new Error(`Building ${name} failed with exit code ${code}.`);
    await writeFile(stampFile, stamp);
  }
}

await program(import.meta.url, build);
