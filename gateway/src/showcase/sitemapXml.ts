import { escapeHtml } from './html.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The list of a sitemap's parts by their whole addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex ${SCHEMA}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** One part, written while its paths come. */
export async function* urlSet(
  paths: AsyncIterable<string>,
  origin: string,
): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${SCHEMA}>\n`;
  for await (const path of paths) yield `<url><loc>${escapeHtml(origin + path)}</loc></url>\n`;
  yield '</urlset>\n';
}
