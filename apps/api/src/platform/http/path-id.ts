import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** An id that a path names, by its place in the path; what cannot be an id names nothing. */
export const PathId = createParamDecorator((name: string, context: ExecutionContext) => {
  // The route's own parameters, put there by the router.
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  const id = params[name] ?? '';
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw new Problem(404, 'route.notFound');
  return id;
});
