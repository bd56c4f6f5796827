import { LogController, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import type { LogLevel } from '../settings/settings.js';

type LoggerOptions = NonNullable<FastifyServerOptions['logger']>;

/** One JSON line per event on standard output; nothing of a request but what is named here. */
export const loggerOptions = (level: LogLevel): LoggerOptions => ({
  level,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
});

/**
 * One line for each request, after it was answered: the route and not the address, which may hold a token or a
 * search for a name; no person, and no address of theirs.
 */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // told when it is answered
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error) request.log.error({ ...line, err: error }, 'request');
    else request.log.info(line, 'request');
  }

  override routeNotFound(): void {
    // told like any other answer
  }
}
