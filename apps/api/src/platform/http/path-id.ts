import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notFound, Problem } from '../problems/problem.js';

/** The id a path names at that place; undefined where it cannot be one. */
function idIn(context: ExecutionContext, name: string): string | undefined {
  const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
  const id = params[name] ?? '';
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : undefined;
}

/** An id that a path names, by its place in the path; what cannot be an id names nothing. */
export const PathId = createParamDecorator((name: string, context: ExecutionContext) => {
  const id = idIn(context, name);
  if (id === undefined) throw new Problem(404, 'route.notFound');
  return id;
});

/** The process a path names; what cannot be an id names none. */
export const ProcessId = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const id = idIn(context, 'id');
  if (id === undefined) throw notFound();
  return id;
});
