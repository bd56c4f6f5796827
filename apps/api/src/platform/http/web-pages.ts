import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HALF_A_YEAR = 'public, max-age=15552000, immutable';

/**
 * Serves the built web interface. Its assets carry their hash in the name and never change; everything else that is
 * not the HTTP interface is a page of the one application.
 */
export function servePages(fastify: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  void fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path: string) {
      const isHashed = path.includes(`${folder}/assets/`);
      reply.header('cache-control', isHashed ? HALF_A_YEAR : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const isPage = !/^\/(api|health|metrics|assets)(\/|$)/.test(path) && !/\.\w+$/.test(path);
    if (isPage) void reply.sendFile('index.html');
    else reply.callNotFound();
  });
}
