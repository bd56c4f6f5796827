import { DatabaseUnavailable } from '@plankreis/journal';
import { rebuildAll } from './app/database/rebuild-all.js';
import { readSettings, WrongSetting } from './platform/settings/settings.js';

const [, , ...args] = process.argv;
const unknown = args.filter((arg) => arg !== '--write' && arg !== '--dry-run');
if (unknown.length > 0 || args.length > 1) {
  console.error('Usage: npm run rebuild [-- --dry-run | --write]');
  process.exit(2);
}
try {
  const done = await rebuildAll(readSettings(process.env), {
    write: args.includes('--write'),
    say: (line) => {
      console.log(line);
    },
  });
  process.exitCode = done ? 0 : 1;
} catch (error) {
  const isPlain = error instanceof WrongSetting || error instanceof DatabaseUnavailable;
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
