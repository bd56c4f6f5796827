import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two rounds, one lane. The library's default variant is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The least that is asked of a password people choose themselves (ASVS 5.0, 6.2.1). */
export const SHORTEST_PASSWORD = 12;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Nobody's password; checked for unknown people so that they take as long as known ones. */
let nobodys: Promise<string> | undefined;

/** Whether this is the password; takes the same time where there is none to compare with. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody');
  const matches = await verify(stored ?? (await nobodys), password);
  return matches && stored !== undefined;
}
