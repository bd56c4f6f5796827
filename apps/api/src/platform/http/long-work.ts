import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { setImmediate } from 'node:timers/promises';
import { Problem } from '../problems/problem.js';

export const stages = ['reading', 'checking', 'writing'] as const;
export type Stage = (typeof stages)[number];

/** How far long work is: bytes while a file is read, rows while they are checked, records while they are written. */
export interface HowFar {
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
}

/** Work that takes long: it tells how far it is, lets others get their turn, and can be called off. */
export class LongWork {
  constructor(
    /** Fires when nobody waits for the outcome any more. */
    readonly signal: AbortSignal,
    private readonly listen: (howFar: HowFar) => void = () => undefined,
  ) {}

  tell(stage: Stage, done: number, of: number): void {
    this.listen({ stage, done, of });
  }

  /** Tells how far it is and lets others get their turn. @throws the signal's reason where it was called off */
  async pause(stage: Stage, done: number, of: number): Promise<void> {
    this.tell(stage, done, of);
    await setImmediate();
    this.signal.throwIfAborted();
  }
}

const listeners = new WeakMap<FastifyRequest, (howFar: HowFar) => void>();

/** Has somebody hear how far the work of a request is. */
export const listenTo = (request: FastifyRequest, listen: (howFar: HowFar) => void): void => {
  listeners.set(request, listen);
};

/** The work a request asks for: whoever hangs up before the answer calls it off. */
export const Work = createParamDecorator((_: unknown, context: ExecutionContext): LongWork => {
  const http = context.switchToHttp();
  const { raw } = http.getResponse<FastifyReply>();
  const abort = new AbortController();
  const callOff = (): void => {
    abort.abort(new Problem(400, 'request.calledOff'));
  };
  raw.once('close', () => {
    if (!raw.writableEnded) callOff();
  });
  // Whoever hung up while the body was read is gone already.
  if (raw.destroyed) callOff();
  return new LongWork(abort.signal, listeners.get(http.getRequest<FastifyRequest>()));
});
