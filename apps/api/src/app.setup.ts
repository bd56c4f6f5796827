import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { AppModule, controllers } from './app/app.module.js';
import { PROGRESS_TYPE } from './platform/http/tells-progress.js';
import { loggerOptions, RequestLog } from './platform/http/request-log.js';
import { contentSecurityPolicy } from './platform/http/security-headers.js';
import { servePages } from './platform/http/web-pages.js';
import { describe } from './app/openapi/description.js';
import { routesOf, type ServedRoute } from './app/openapi/routes.js';
import { serveDescription } from './app/openapi/serve-description.js';
import { answerProblem, BODY_LIMIT } from './platform/http/problem.filter.js';
import { Settings } from './platform/settings/settings.js';

export { Settings };

export interface AppOptions {
  readonly settings?: Settings;
  /** The clock of the program; tests hand in their own. */
  readonly now?: () => Date;
  /** The folder of the built web interface. */
  readonly webFolder?: string;
}

/** The whole program, not yet listening: the same for the server, the tests and the writer of the description. */
export async function createApp({
  settings = new Settings(),
  now = () => new Date(),
  webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url)),
}: AppOptions = {}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, now),
    new FastifyAdapter({
      bodyLimit: BODY_LIMIT,
      trustProxy: settings.trustProxy,
      logger: loggerOptions(settings.logLevel),
      logController: new RequestLog(),
      genReqId: () => randomUUID(),
      requestIdHeader: false,
      // The core refuses such keys itself and names where they are.
      onProtoPoisoning: 'ignore',
      onConstructorPoisoning: 'ignore',
      routerOptions: { maxParamLength: 200 },
      frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
        answerProblem(error, request, reply);
      },
    }),
    {
      bodyParser: false,
      abortOnError: false,
      forceCloseConnections: true,
      logger: new ConsoleLogger({
        json: true,
        colors: false,
        logLevels: settings.logLevel === 'silent' ? [] : ['warn', 'error', 'fatal'],
      }),
    },
  );
  app.useSecurityHeaders({
    contentSecurityPolicy,
    strictTransportSecurity: settings.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  app.enableCsrfProtection(settings.publicUrl === undefined ? {} : { trustedOrigins: [settings.publicUrl] });
  // Nest types its adapter's instance by its own copy of Fastify's types.
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyCookie);
  takeOnlyJson(fastify);
  markAnswers(fastify);
  const routes = routesOf(controllers);
  takeFiles(fastify, routes);
  serveDescription(app, fastify, () => describe(routes));
  servePages(fastify, webFolder);
  app.enableShutdownHooks();
  await app.init();
  await fastify.ready();
  return app;
}

/** Fastify would read plain text too, which a form on another site can send. */
function takeOnlyJson(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
}

/** Lets the bodies of routes that take a file be as large as they declare. */
function takeFiles(fastify: FastifyInstance, routes: readonly ServedRoute[]): void {
  fastify.addHook('onRoute', (served) => {
    const limit = routes.find(
      ({ path, declaration }) =>
        path === served.url && [served.method].flat().includes(declaration.method.toUpperCase()),
    )?.declaration.bodyLimit;
    if (limit !== undefined) served.bodyLimit = limit;
  });
}

/** What every answer carries: the id it has in the log, and that answers of the interface are not to be stored. */
function markAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api')) reply.header('cache-control', 'no-store');
  });
  fastify.addHook('onSend', async (_request, reply) => {
    // How the work ends its last line says; a proxy shall hand every line on as it comes.
    if (reply.getHeader('content-type') === PROGRESS_TYPE) reply.code(200).header('x-accel-buffering', 'no');
  });
}
