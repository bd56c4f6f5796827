import { mkdir, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseUnavailable, told } from '../database/unavailable.js';

/** Makes the folder of a file that is to be created. */
export async function makeFolder(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
}

/**
 * Which file stands at this path, as text to compare. An open handle goes on writing into a file that was deleted or
 * replaced, where no one will find the entries.
 * @throws DatabaseUnavailable if there is none
 */
export async function fileIdentity(file: string): Promise<string> {
  try {
    const { dev, ino } = await stat(file);
    return `${dev}:${ino}`;
  } catch (error) {
    throw told(error);
  }
}

/** SQLite notices a full disk only when it must write. @throws DatabaseUnavailable */
export async function requireSpace(file: string): Promise<void> {
  const { bavail } = await statfs(dirname(file));
  if (bavail <= 0) throw new DatabaseUnavailable('full');
}
