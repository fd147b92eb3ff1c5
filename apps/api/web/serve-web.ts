import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const PAGES: Record<string, string> = {
  staff: 'staff.html',
  manager: 'manager.html',
  display: 'display.html',
  kiosk: 'kiosk.html',
  door: 'door.html',
  outbox: 'outbox.html',
};

const NOT_A_PAGE = /^\/(api|health|metrics|assets|socket\.io)(\/|$)/;

/** Serves the built web app: hashed assets for a year, pages fresh every time, each address its own entry. */
export const serveWeb = async (fastify: FastifyInstance, root: string): Promise<boolean> => {
  if (!existsSync(join(root, 'index.html'))) return false;
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      const lasting = path.includes('/assets/');
      void reply.header('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const path = request.url.split('?', 1)[0]!;
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !NOT_A_PAGE.test(path) &&
      !/\.[a-z0-9]{2,5}$/i.test(path);
    if (!isPage) return done();
    void reply.sendFile(PAGES[path.split('/')[1] ?? ''] ?? 'index.html');
  });
  return true;
};
