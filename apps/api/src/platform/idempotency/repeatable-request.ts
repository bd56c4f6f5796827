import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid } from '../problems/problem.js';
import type { Repeatable } from './idempotency.js';

/** The request, if it carries an `Idempotency-Key`: 1 to 200 visible characters. */
export const RepeatableRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): Repeatable | undefined => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || request.person === undefined) return undefined;
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
      throw invalid([{ path: 'Idempotency-Key', code: 'id' }]);
    const route = `${request.method} ${request.url.split('?')[0] ?? ''}`;
    return { personId: request.person.id, route, key, body: request.body };
  },
);
