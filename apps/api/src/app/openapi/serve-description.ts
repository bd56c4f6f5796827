import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

const PAGE = '/api/docs';

/** The page's library writes style into the page; nothing else is opened. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The interface description, made when it is first asked for, at `/api/openapi.json`, readable at `/api/docs`. */
export function serveDescription(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  describe: () => object,
): void {
  let made: object | undefined;
  const document = (): object => (made ??= describe());
  fastify.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(document())),
  );
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith(PAGE)) reply.header('content-security-policy', PAGE_POLICY);
  });
  // It is one: a test checks it against the meta-schema.
  SwaggerModule.setup(PAGE.slice(1), app, () => document() as OpenAPIObject, {
    raw: false,
    customSiteTitle: 'Plankreis',
  });
}
