import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { from, lastValueFrom, of, type Observable } from 'rxjs';
import { toldProblem } from './problem.filter.js';
import { listenTo, type HowFar } from './long-work.js';

/** A line of JSON for each step: how far the work is, at last `{ status, body }` as they would have been answered. */
export const PROGRESS_TYPE = 'application/x-ndjson';

/** When and how often it is told how far work is, in milliseconds; a test that tells at once needs no long work. */
@Injectable()
export class ProgressPace {
  /** What is done sooner is answered as ever. */
  patience = 400;
  /** Between two lines. */
  every = 200;
}

/** The lines of an answer whose work is still under way. */
class ProgressLines extends Readable {
  override _read(): void {
    // Lines are pushed as the work goes on.
  }

  line(said: object): void {
    if (!this.destroyed) this.push(`${JSON.stringify(said)}\n`);
  }

  end(said: object): void {
    this.line(said);
    if (!this.destroyed) this.push(null);
  }
}

/**
 * Tells those who ask for it (`Accept: application/x-ndjson`) how far long work is, in the answer itself: one connection,
 * through any proxy, to whichever instance it leads, and whoever hangs up calls the work off.
 */
@Injectable()
export class TellsProgress implements NestInterceptor {
  constructor(private readonly pace: ProgressPace) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!request.headers.accept?.includes(PROGRESS_TYPE)) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    const lines = new ProgressLines();
    const begun = new Promise<'begun'>((resolve) => {
      const hear = paced(this.pace, (howFar) => {
        lines.line(howFar);
        resolve('begun');
      });
      listenTo(request, hear);
    });
    const answer = lastValueFrom(next.handle());
    const settled = answer.then(
      () => 'settled' as const,
      () => 'settled' as const,
    );
    if ((await Promise.race([begun, settled])) === 'settled') return from(answer);
    const { statusCode } = reply;
    void answer.then(
      (body: unknown) => {
        lines.end({ status: statusCode, body });
      },
      (error: unknown) => {
        const { status, body } = toldProblem(error, request);
        lines.end({ status, body });
      },
    );
    void reply.type(PROGRESS_TYPE);
    return of(lines);
  }
}

/** Hands on what is told first after a while, then the beginning of every stage, and the rest now and then. */
function paced(
  { patience, every }: ProgressPace,
  listen: (howFar: HowFar) => void,
): (howFar: HowFar) => void {
  let next = performance.now() + patience;
  let last: HowFar['stage'] | undefined;
  return (howFar) => {
    const now = performance.now();
    if (now < next && (last === undefined || last === howFar.stage)) return;
    next = now + every;
    last = howFar.stage;
    listen(howFar);
  };
}
