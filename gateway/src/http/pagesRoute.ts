import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusal } from '../errors.ts';

/** Folders of what was built; one that was not built yet is not served. */
export interface Pages {
  client: string;
  explorer: string;
}

/**
 * The web client at `/` and the explorer at `/explorer`. Addresses of the client's own pages answer
 * its index, which shows the page.
 */
export async function registerPages(app: FastifyInstance, pages: Pages): Promise<void> {
  if (existsSync(pages.explorer)) {
    await app.register(fastifyStatic, {
      root: pages.explorer,
      prefix: '/explorer/',
      decorateReply: false,
      setHeaders: setCaching,
    });
    app.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  }
  const hasClient = existsSync(pages.client);
  if (hasClient) {
    await app.register(fastifyStatic, { root: pages.client, setHeaders: setCaching });
  }
  app.setNotFoundHandler((request, reply) => {
    if (hasClient && isPage(request)) {
      // What search engines may know is served with its content, by addresses of its own.
      return reply.header('x-robots-tag', 'noindex').sendFile('index.html');
    }
    throw refusal('BAD_USER_INPUT', 'There is nothing at this address.', { status: 404 });
  });
}

/** A person's visit, rather than a program's request or a missing file of a page. */
function isPage({ method, headers, url }: FastifyRequest): boolean {
  const isVisit = method === 'GET' && (headers.accept?.includes('text/html') ?? false);
  return (
    isVisit &&
    !/^\/(explorer|assets|files|media|pictures|sitemaps|health|metrics|graphql)\b/.test(url)
  );
}

/** Files whose name holds the hash of their content never change. */
function setCaching(reply: FastifyReply, path: string): void {
  const isHashed = /[/\\]assets[/\\]/.test(path);
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
