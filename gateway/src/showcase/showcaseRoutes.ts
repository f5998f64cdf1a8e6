import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '@kontor/kit/files.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { statusOf } from '../errors.ts';
import type { Reception } from '../reception.ts';
import { guestAsker } from './guestAsker.ts';
import { languageOf, pageWords } from './language.ts';
import { articlePage } from './pages/articlePage.ts';
import { articlesPage } from './pages/articlesPage.ts';
import { cataloguePage } from './pages/cataloguePage.ts';
import { categoryPage } from './pages/categoryPage.ts';
import { homePage } from './pages/homePage.ts';
import { materialsPage } from './pages/materialsPage.ts';
import { productPage } from './pages/productPage.ts';
import { registerPictures } from './picturesRoute.ts';
import type { MakePage, PublicPage } from './publicPage.ts';
import { renderPage, withoutContent } from './renderPage.ts';
import { registerSitemap } from './sitemapRoute.ts';

export interface ShowcaseParts {
  reception: Reception;
  catalog: RunningSubgraph;
  store: FileStore;
  /** Folder of the built client. */
  client: string;
  /** Where the portal is, such as `https://portal.example`. */
  origin: string;
  /** Closed, it has no pages for anybody who has not signed in. */
  isOpen: boolean;
}

const PAGES: Record<string, MakePage> = {
  '/': homePage,
  '/catalogue': cataloguePage,
  '/articles': articlesPage,
  '/articles/:slug': articlePage,
  '/materials': materialsPage,
};

/** Pages whose address says more than is needed to find them: all but one spelling lead to that one. */
const SPELLED_PAGES: Record<string, MakePage> = {
  '/products/:sku': productPage,
  '/products/:sku/:slug': productPage,
  '/categories/:id': categoryPage,
  '/categories/:id/:slug': categoryPage,
};

/**
 * Pages that search engines read: the client's own with head and text as a guest sees them. Whoever
 * has signed in gets the same, and React draws the rest; what is not for guests answers as what is not.
 */
export function registerShowcase(app: FastifyInstance, parts: ShowcaseParts): void {
  app.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(robots(parts)),
  );
  if (!parts.isOpen) return;
  for (const [url, makePage] of Object.entries(PAGES)) servePage(app, parts, url, makePage, false);
  for (const [url, makePage] of Object.entries(SPELLED_PAGES)) {
    servePage(app, parts, url, makePage, true);
  }
  registerPictures(app, parts);
  registerSitemap(app, parts);
}

function robots({ isOpen, origin }: ShowcaseParts): string {
  if (!isOpen) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow: /graphql\nDisallow: /explorer\n\nSitemap: ${origin}/sitemap.xml\n`;
}

function servePage(
  app: FastifyInstance,
  parts: ShowcaseParts,
  url: string,
  makePage: MakePage,
  isSpelled: boolean,
): void {
  app.get(url, async (request, reply) => {
    const { origin } = parts;
    const query = request.query as Record<string, unknown>;
    const language = languageOf(query);
    const shell = await shellOf(parts.client);
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    const page = await pageFor(request, reply, parts, makePage);
    if (!page) return reply.send(withoutContent(shell));
    if (isSpelled && !isAskedFor(page.path, request)) {
      const [, search] = request.url.split(/(?=\?)/, 2);
      return reply.redirect(page.path + (search ?? ''), 301);
    }
    return reply.send(renderPage(shell, page, language, origin));
  });
}

/** Null where there is none, or none now: the client's page tells people so, the status the rest. */
async function pageFor(
  request: FastifyRequest,
  reply: FastifyReply,
  { reception, catalog, origin }: ShowcaseParts,
  makePage: MakePage,
): Promise<PublicPage | null> {
  const query = request.query as Record<string, unknown>;
  const language = languageOf(query);
  try {
    const page = await makePage({
      ask: await guestAsker(request, reception, catalog),
      params: request.params as Record<string, string>,
      ...{ query, language, words: pageWords[language], origin },
    });
    if (!page) reply.code(404);
    return page;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const status = statusOf(error);
    reply.code(status === 400 ? 404 : status === 429 ? 429 : 503);
    return null;
  }
}

function isAskedFor(path: string, { url }: FastifyRequest): boolean {
  const [asked = ''] = url.split('?', 1);
  return decodeURIComponent(asked) === decodeURIComponent(path);
}

/** Read each time: a new client may be put in its place while the server runs. */
async function shellOf(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'index.html'), 'utf8');
  } catch {
    return NOT_BUILT;
  }
}

/** The pages are read also where the client that draws them is not built. */
const NOT_BUILT =
  '<!doctype html><html><head><meta charset="utf-8" /></head><body><div id="root"></div></body></html>';
