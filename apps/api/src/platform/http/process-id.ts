import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../problems/problem.js';

/** The process a path names; what cannot be an id names none. */
export const ProcessId = createParamDecorator((_: unknown, context: ExecutionContext) => {
  // The route's own parameter, put there by the router.
  const { id } = context.switchToHttp().getRequest<FastifyRequest>().params as { id: string };
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw notFound();
  return id;
});
