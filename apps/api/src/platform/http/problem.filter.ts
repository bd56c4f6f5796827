import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DatabaseUnavailable, VersionConflict } from '@plankreis/journal';
import { actText, faultText, tell, type Language } from '@plankreis/process';
import { BrokenCursor } from '@plankreis/readmodel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language.js';
import { invalid, Problem, type RequestFault } from '../problems/problem.js';
import { isShellFault, problemTexts, shellFaultTexts, type ProblemCode } from '../problems/texts.js';
import type { ProblemDocument } from './problem-document.js';

/** Limit of a request body, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/** Turns whatever went wrong into a problem document. The cause stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Also for what goes wrong before there is a route. */
export function answerProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, headers, body } = toldProblem(thrown, request);
  void reply
    .status(status)
    .headers({ ...headers, 'cache-control': 'no-store', vary: 'Accept-Language' })
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

/** What the caller is told of what went wrong; the cause goes into the log. */
export function toldProblem(
  thrown: unknown,
  request: FastifyRequest,
): { status: number; headers: Readonly<Record<string, string>>; body: ProblemDocument } {
  const problem = asProblem(thrown, () => request.routeOptions.bodyLimit);
  const { status, code, cause, details } = problem;
  if (status >= 500) request.log.error({ err: cause ?? thrown, code }, 'problem');
  return { status, headers: details.headers ?? {}, body: documentOf(problem, languageOf(request)) };
}

function asProblem(thrown: unknown, bodyLimit: () => number | undefined): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof VersionConflict)
    return new Problem(412, 'version.stale', {
      version: thrown.actual,
      params: { version: thrown.actual },
      headers: { etag: `"${String(thrown.actual)}"` },
    });
  if (thrown instanceof BrokenCursor) return invalid([{ path: 'cursor', code: 'cursor' }]);
  if (thrown instanceof DatabaseUnavailable)
    return new Problem(503, 'database.unavailable', {
      params: { reason: thrown.reason },
      headers: { 'retry-after': '5' },
      cause: thrown,
    });
  const status = statusOf(thrown);
  return status < 500
    ? refusedByFramework(status, bodyLimit)
    : new Problem(500, 'server.fault', { cause: thrown });
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  // Fastify's errors carry a status, those of other libraries are faults of ours.
  const isFastify = thrown instanceof Error && 'statusCode' in thrown && thrown.name === 'FastifyError';
  return isFastify && typeof thrown.statusCode === 'number' ? thrown.statusCode : 500;
}

/** What Nest and Fastify refuse by themselves; nothing of ours throws their exceptions. */
function refusedByFramework(status: number, bodyLimit: () => number | undefined): Problem {
  // an id that long is nobody's
  if (status === 414) return new Problem(404, 'route.notFound');
  const code = frameworkCodes[status];
  if (code === undefined) return new Problem(status, 'request.refused');
  // Only where a body is too large there surely is a route.
  const limit = status === 413 ? bodyLimit() : undefined;
  return new Problem(status, code, { params: { limit: Math.floor((limit ?? BODY_LIMIT) / 1024) } });
}

const frameworkCodes: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  // the only refusal of this status in the framework is its cross-site check
  403: 'request.crossSite',
  404: 'route.notFound',
  413: 'request.tooLarge',
  415: 'request.mediaType',
};

function documentOf(problem: Problem, language: Language): ProblemDocument {
  const { errors, missing, possible, params, version } = problem.details;
  const [title, detail] = problemTexts[problem.code][language];
  return {
    type: `urn:plankreis:problem:${problem.code}`,
    title,
    status: problem.status,
    detail: filled(detail, params),
    code: problem.code,
    ...(params?.['reason'] !== undefined && { reason: String(params['reason']) }),
    ...(version !== undefined && { version }),
    ...(errors && { errors: errors.map((fault) => ({ ...fault, message: messageOf(fault, language) })) }),
    ...(missing && {
      missing: missing.map((one) => ({
        ...tell(one, language),
        ...(one.process !== undefined && { process: one.process }),
      })),
    }),
    ...(possible && { possible: possible.map((type) => ({ type, label: actText(type, language) })) }),
  };
}

const messageOf = ({ code }: RequestFault, language: Language): string =>
  isShellFault(code) ? shellFaultTexts[code][language] : faultText(code, language);

const filled = (text: string, params: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
