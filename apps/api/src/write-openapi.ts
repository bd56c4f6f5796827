import { writeFile } from 'node:fs/promises';
import { controllers } from './app/app.module.js';
import { describe } from './app/openapi/description.js';
import { routesOf } from './app/openapi/routes.js';

const [, , file] = process.argv;
if (file === undefined) {
  console.error('Usage: write-openapi <file>');
  process.exit(1);
}
await writeFile(file, `${JSON.stringify(describe(routesOf(controllers)), null, 2)}\n`);
