import type { FastifyInstance } from 'fastify';
import { type DocumentNode, parse } from 'graphql';
import { refusal } from '../errors.ts';
import { guestAsker } from './guestAsker.ts';
import type { ShowcaseParts } from './showcaseRoutes.ts';

const FIELDS = '{ largeUrl }';
const QUERIES: Record<string, DocumentNode> = {
  products: parse(
    `query ProductPicture($key: String!) { of: product(sku: $key) { pictures: images ${FIELDS} } }`,
  ),
  articles: parse(
    `query ArticlePicture($key: String!) { of: article(slug: $key) { picture ${FIELDS} } }`,
  ),
};

interface Picture {
  largeUrl: string;
}

interface Answer {
  of: { pictures?: Picture[]; picture?: Picture | null } | null;
}

/** Addresses of pictures that last, for search engines: they lead to those that hold for a day. */
export function registerPictures(app: FastifyInstance, parts: ShowcaseParts): void {
  interface Route {
    Params: { kind: string; key: string };
  }
  app.get<Route>('/pictures/:kind/:key', async (request, reply) => {
    const { kind, key } = request.params;
    const query = Object.hasOwn(QUERIES, kind) ? QUERIES[kind] : undefined;
    const ask = await guestAsker(request, parts.reception, parts.catalog);
    const { of } = query ? await ask<Answer>(query, { key }) : { of: null };
    const picture = of?.pictures?.[0] ?? of?.picture;
    if (!picture) throw refusal('BAD_USER_INPUT', 'There is no such picture.', { status: 404 });
    return reply.header('cache-control', 'public, max-age=3600').redirect(picture.largeUrl, 302);
  });
}
