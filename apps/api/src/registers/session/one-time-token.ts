import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody guesses, for a link that is good once. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: enough to know it again, too little to make it. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
