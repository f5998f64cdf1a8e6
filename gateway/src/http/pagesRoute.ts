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
      setHeaders,
    });
    app.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  }
  const hasClient = existsSync(pages.client);
  if (hasClient) {
    await app.register(fastifyStatic, { root: pages.client, setHeaders });
  }
  app.setNotFoundHandler((request, reply) => {
    if (hasClient && isPage(request)) return reply.sendFile('index.html');
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
function setHeaders(reply: FastifyReply, path: string): void {
  // A page without content: what search engines may know, the showcase serves with it.
  if (path.endsWith('.html')) reply.header('x-robots-tag', 'noindex');
  const isHashed = /[/\\]assets[/\\]/.test(path);
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
