import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program, root, run, runBeside } from './run.mjs';

const NODE = [20, 19];

async function packagesIn(lockFile) {
  try {
    return JSON.parse(await readFile(join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lock file asks for. npm writes down what it has installed
 * when it is done, so half an installation does not count, and `npm install` by hand does.
 */
async function isInstalled() {
  const wanted = await packagesIn('package-lock.json');
  const present = await packagesIn('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted)
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, { version, link, optional, devOptional, peer }]) => {
      const found = present[path];
      if (!found) return Boolean(optional || devOptional || peer);
      return link ? found.link === true : found.version === version;
    });
}

/** Whether the install scripts ran to their end: sqlite3 is what takes longest, where it must be compiled. */
const isMade = () => existsSync(join(root, 'node_modules/sqlite3/build/Release/node_sqlite3.node'));

/** Installs the dependencies if they are missing or not those of the lock file; throws when that fails. */
export async function install() {
  const made = await installFiles();
  await made();
}

/**
 * The same, but for what install scripts make: that goes on beside other work. The function it answers waits for it
 * and throws when it fails.
 */
export async function installFiles() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    throw new Error(`Plankreis needs Node ${NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (!(await isInstalled())) {
    console.log('Installing the dependencies …');
    // --include=dev: building needs the development packages, also where NODE_ENV says production.
    const code = await run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Error(`npm ci failed with exit code ${code}.`);
  }
  if (isMade()) return async () => undefined;
  console.log('Running their install scripts (a minute or two if sqlite3 must be built from source) …');
  const scripts = runBeside('npm', ['rebuild']);
  return async () => {
    const code = await scripts();
    if (code !== 0) throw new Error(`npm rebuild failed with exit code ${code}.`);
  };
}

await program(import.meta.url, install);
