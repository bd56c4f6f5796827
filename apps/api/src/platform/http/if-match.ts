import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** The version a caller has seen: `"5"`, also `W/"5"`. `*` would mean "whatever there is" and is refused. */
export function versionIn(header: string | undefined): number {
  const sent = header?.trim();
  if (sent === undefined || sent === '' || sent === '*') throw new Problem(428, 'version.missing');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(sent)?.[1];
  if (version === undefined)
    throw new Problem(400, 'request.invalid', { errors: [{ path: 'If-Match', code: 'version' }] });
  return Number(version);
}

/** The version named in `If-Match`, or 428 where none is. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

export const etag = (version: number): string => `"${String(version)}"`;
