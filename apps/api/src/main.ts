import { DatabaseUnavailable } from '@plankreis/journal';
import { Unfoldable } from '@plankreis/readmodel';
import { createApp } from './app.setup.js';
import { readSettings, WrongSetting } from './platform/settings/settings.js';
import { FirstAdministrator } from './app/setup/first-administrator.js';
import { SampleCounty } from './app/setup/sample-county.js';

try {
  const settings = readSettings(process.env);
  const app = await createApp({ settings });
  await app.listen({ host: settings.host, port: settings.port });
  const address = settings.publicUrl ?? (await app.getUrl());
  const { link } = app.get(FirstAdministrator);
  console.log(`Plankreis: ${address}`);
  for (const line of app.get(SampleCounty).signIns()) console.log(line);
  if (link !== undefined) console.log(`Set up the first administrator, once: ${address}${link}`);
} catch (error) {
  const isPlain =
    error instanceof WrongSetting ||
    error instanceof DatabaseUnavailable ||
    error instanceof Unfoldable ||
    isListenError(error);
  console.error(isPlain ? error.message : error);
  process.exit(1);
}

/** The port is taken, or the address is not ours. */
function isListenError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}
