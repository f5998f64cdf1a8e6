import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { refusal } from '../errors.ts';
import { guestAsker } from './guestAsker.ts';
import type { ShowcaseParts } from './showcaseRoutes.ts';
import { mainAddresses, productAddresses, SITEMAP_PART } from './sitemapAddresses.ts';
import { sitemapIndex, urlSet } from './sitemapXml.ts';

const NUMBERING = parse('query ProductNumbering { productNumbering { last version } }');

interface Numbering {
  productNumbering: { last: number; version: string };
}

/**
 * `/sitemap.xml` lists parts: the main pages, and products by 50,000 numbers each. A part of products
 * is written once for a version of the catalogue, page by page into the file store, and sent from there.
 */
export function registerSitemap(app: FastifyInstance, parts: ShowcaseParts): void {
  const { reception, catalog, store, origin } = parts;
  const made = new Map<number, { version: string; key: Promise<string> }>();

  app.get('/sitemap.xml', async (request, reply) => {
    const ask = await guestAsker(request, reception, catalog);
    const { last } = (await ask<Numbering>(NUMBERING)).productNumbering;
    const count = Math.ceil(last / SITEMAP_PART);
    const names = ['main', ...Array.from({ length: count }, (_, index) => `products-${index + 1}`)];
    const addresses = names.map((name) => `${origin}/sitemaps/${name}.xml`);
    return reply.type(XML).send(sitemapIndex(addresses));
  });

  app.get('/sitemaps/main.xml', async (request, reply) => {
    const ask = await guestAsker(request, reception, catalog);
    return reply.type(XML).send(Readable.from(urlSet(mainAddresses(ask), origin)));
  });

  app.get<{ Params: { part: string } }>('/sitemaps/products-:part.xml', async (request, reply) => {
    const ask = await guestAsker(request, reception, catalog);
    const { last, version } = (await ask<Numbering>(NUMBERING)).productNumbering;
    const part = /^[1-9]\d{0,5}$/.test(request.params.part) ? Number(request.params.part) : 0;
    if (part === 0 || (part - 1) * SITEMAP_PART >= last) throw noSuchPart();
    let file = made.get(part);
    if (file?.version !== version) {
      const former = file;
      const write = async () => {
        const key = `sitemaps/products-${part}-${version}.xml`;
        await store.put(key, Readable.from(urlSet(productAddresses(ask, part), origin)));
        await former?.key.then((old) => store.delete(old)).catch(() => undefined);
        return key;
      };
      file = { version, key: write() };
      made.set(part, file);
      file.key.catch(() => made.delete(part));
    }
    const content = await store.open(await file.key);
    if (!content) throw noSuchPart();
    return reply.type(XML).send(content);
  });
}

const XML = 'application/xml; charset=utf-8';

const noSuchPart = () =>
  refusal('BAD_USER_INPUT', 'There is nothing at this address.', { status: 404 });
