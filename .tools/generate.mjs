import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { program, root, run, tool } from './run.mjs';

/**
 * What is generated and committed, in this order. `make` writes the file or folder `to`, below the folder `out` that
 * holds everything made before it.
 */
const GENERATED = [
  {
    path: 'libs/api-client/openapi.json',
    make: (to) => run(process.execPath, ['apps/api/dist/write-openapi.js', to]),
  },
  {
    path: 'libs/api-client/src/schema.ts',
    make: (to, out) =>
      tool('openapi-typescript/bin/cli.js', [join(out, 'libs/api-client/openapi.json'), '--output', to]),
  },
  {
    path: 'docs/reference',
    make: (to) => run(process.execPath, ['.tools/reference.mjs', to]),
  },
];

/** Runs every generator; the results lie below `out` at the paths they have in the checkout. */
async function generateInto(out) {
  const made = [];
  for (const { path, make } of GENERATED) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    const code = await make(join(out, path), out);
    if (code !== 0) throw new Error(`Generating ${path} failed with exit code ${code}.`);
    made.push(path);
  }
  return made;
}

/** The contents of a file, or of every file below a folder, by path; none if there is nothing. */
async function contentsOf(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  if ((await stat(full)).isFile()) return [[path, await readFile(full, 'utf8')]];
  const names = await readdir(full);
  return (await Promise.all(names.map((name) => contentsOf(base, `${path}/${name}`)))).flat();
}

/** The files below `path` that were changed, are missing, or are generated no longer. */
async function differences(out, path) {
  const fresh = new Map(await contentsOf(out, path));
  const committed = new Map(await contentsOf(root, path));
  return [...new Set([...fresh.keys(), ...committed.keys()])].filter(
    (name) => fresh.get(name) !== committed.get(name),
  );
}

/** Generates anew what is committed; with `check` changes nothing and throws if that would. */
export async function generate({ check = false } = {}) {
  const out = await mkdtemp(join(tmpdir(), 'plankreis-generated-'));
  try {
    const made = await generateInto(out);
    const stale = (await Promise.all(made.map((path) => differences(out, path)))).flat();
    if (check && stale.length > 0) {
      throw new Error(`Not what would be generated now; run \`npm run generate\`:\n  ${stale.join('\n  ')}`);
    }
    for (const path of made.filter(() => !check)) {
      await rm(join(root, path), { recursive: true, force: true });
      await cp(join(out, path), join(root, path), { recursive: true });
    }
    console.log(stale.length > 0 ? `Generated: ${stale.join(', ')}` : 'All generated files are up to date.');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

await program(import.meta.url, async () => {
  await build();
  await generate({ check: process.argv.includes('--check') });
});
