import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

/** What is to run once all is built: the server, or another program of the api by its name. */
const [, , name = 'main'] = process.argv;

try {
  await install();
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// In this process, not in a child: signals, environment and exit code are the server's own.
process.chdir(root);
process.argv.splice(1, 2, join(root, `apps/api/dist/${name}.js`));
await import(pathToFileURL(process.argv[1]).href);
