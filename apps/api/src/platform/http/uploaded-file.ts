import { Text } from '@plankreis/process';
import { IsString, MaxLength } from 'class-validator';
import { invalid } from '../problems/problem.js';
import { InSchema } from './fields.js';

/** Bytes of a file that is sent; as base64 inside JSON they are a third more. */
export const FILE_LIMIT = 30_000_000;
const CHARACTERS = Math.ceil(FILE_LIMIT / 3) * 4;

/** The limit of a body that holds a file. */
export const FILE_BODY_LIMIT = CHARACTERS + 256 * 1024;

const FileContent = (): ((target: object, property: string) => void) => (target, property) => {
  IsString()(target, property);
  MaxLength(CHARACTERS)(target, property);
  InSchema({ contentEncoding: 'base64' })(target, property);
};

/** A file that somebody sends; what it is, its content says and not its name. */
export class UploadedFile {
  @Text(255) name!: string;
  /** Its bytes in base64. */
  @FileContent() content!: string;
}

/** The bytes of a file that was sent. @throws Problem 400 where they are not base64 */
export function bytesOf({ content }: UploadedFile, path: string): Buffer {
  const bytes = Buffer.from(content, 'base64');
  // The decoder passes over what it does not know; then bytes are missing.
  if (Math.ceil(bytes.length / 3) * 4 !== content.length) throw invalid([{ path, code: 'text' }]);
  return bytes;
}
