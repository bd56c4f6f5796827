import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.js';

/** Fires when the caller hangs up before the answer: whoever waits for long work calls it off so. */
export const CalledOff = createParamDecorator((_: unknown, context: ExecutionContext): AbortSignal => {
  const { raw } = context.switchToHttp().getResponse<FastifyReply>();
  const abort = new AbortController();
  raw.once('close', () => {
    if (!raw.writableEnded) abort.abort(new Problem(400, 'request.calledOff'));
  });
  return abort.signal;
});
