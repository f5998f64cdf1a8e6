import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';

/*
 * What search engines and guests without scripts read: pages with their content, by one address each,
 * without prices and without anything that guests may not see.
 */
const ORIGIN = 'https://portal.example';
const env = { KONTOR_RATE_FACTOR: '1000', KONTOR_PUBLIC_URL: ORIGIN };
const SKU = 'KV-VVG-3X1.5';
const PATH = `/products/${SKU}/kabel-vvgng-a-ls-3-x-1-5`;

let kontor: TestKontor;
let content: Asker;
beforeAll(async () => {
  kontor = await startTestKontor(env);
  content = await kontor.signIn('content@kontor.example');
});
afterAll(() => kontor?.stop());

async function visit(path: string) {
  const response = await kontor.anonymous.fetch(path, { redirect: 'manual' });
  const text = await response.text();
  const first = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null;
  return {
    status: response.status,
    location: response.headers.get('location'),
    text,
    title: first(/<title>(.*?)<\/title>/s),
    canonical: first(/<link rel="canonical" href="(.*?)"/),
    description: first(/<meta name="description" content="(.*?)"/),
    isIndexed: !text.includes('noindex') && !response.headers.get('x-robots-tag'),
  };
}

/** What machines read of the page. */
const dataOf = (text: string) =>
  [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );

describe('the page of a product', () => {
  test('tells what it is, in both languages', async () => {
    const page = await visit(PATH);
    expect(page).toMatchObject({
      status: 200,
      title: `Кабель ВВГнг(А)-LS 3×1,5 (${SKU}) · Kontor`,
      canonical: ORIGIN + PATH,
      isIndexed: true,
    });
    expect(page.text).toContain('<html lang="ru">');
    expect(page.text).toContain(`hreflang="en" href="${ORIGIN}${PATH}?lang=en"`);
    expect(page.text).toContain('<h1>Кабель ВВГнг(А)-LS 3×1,5</h1>');
    expect(page.text).toContain(`<meta property="og:image" content="${ORIGIN}/pictures/products/`);
    expect(page.text).toContain(`<img src="/pictures/products/${SKU}"`);
    const english = await visit(`${PATH}?lang=en`);
    expect(english.title).toContain('Power cable VVGng(A)-LS');
    expect(english.canonical).toBe(`${ORIGIN}${PATH}?lang=en`);
    expect(english.text).toContain('<html lang="en">');
  });

  test('tells machines of the product, and nobody of price or stock', async () => {
    const { text } = await visit(PATH);
    const [product, path] = dataOf(text);
    expect(product).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Product',
      sku: SKU,
      gtin: '9521000001015',
      name: 'Кабель ВВГнг(А)-LS 3×1,5',
    });
    expect(path['@type']).toBe('BreadcrumbList');
    expect(text).not.toMatch(/offers|price|availability|₽|RUB|наличи/i);
  });

  test.each([
    `/products/${SKU}`,
    '/products/kv%20vvg%203x1.5',
    `/products/${SKU}/something-else`,
    `/products/${SKU}/`,
  ])('asked for as %s leads to the one right address', async (path) => {
    const { status, location } = await visit(`${path}?lang=en`);
    expect([status, location]).toEqual([301, `${PATH}?lang=en`]);
  });

  test('has a picture by an address that lasts', async () => {
    const response = await kontor.anonymous.fetch(`/pictures/products/${SKU}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect((await kontor.anonymous.fetch('/pictures/products/NONE')).status).toBe(404);
    expect((await kontor.anonymous.fetch('/pictures/constructor/x')).status).toBe(404);
  });
});

describe('what a guest may not see', () => {
  test('answers exactly as what does not exist, and is in no sitemap', async () => {
    const sku = 'KV-VVG-3X2.5';
    expect((await visit(`/products/${sku}`)).status).toBe(301);
    await setVisibility({ sku, effect: 'HIDDEN' });
    const hidden = await visit(`/products/${sku}`);
    const unknown = await visit('/products/NOTHING-1');
    expect(hidden).toEqual(unknown);
    expect(hidden).toMatchObject({ status: 404, canonical: null, isIndexed: false });
    expect((await sitemap()).some((address) => address.includes(`/products/${sku}/`))).toBe(false);
    expect((await kontor.anonymous.fetch(`/pictures/products/${sku}`)).status).toBe(404);
    await setVisibility({ sku, effect: null });
    expect((await sitemap()).some((address) => address.includes(`/products/${sku}/`))).toBe(true);
  });

  test('is no material of a segment: not on the page, not by its file', async () => {
    const dealer = await kontor.signIn('buyer@north.example');
    const retail = await kontor.signIn('buyer@south.example');
    const list = '{ materials { nodes { title files { url } } } }';
    const material = (await dealer.ask(list)).materials.nodes.find(
      ({ title }: { title: string }) => title === 'Презентация программы для дилеров',
    );
    const [{ url }] = material.files;
    expect((await dealer.fetch(url)).status).toBe(200);
    expect((await retail.fetch(url)).status).toBe(404);
    expect((await kontor.anonymous.fetch(url)).status).toBe(404);
    expect((await visit('/materials')).text).not.toContain('дилеров');
    expect(JSON.stringify(await retail.ask(list))).not.toContain('дилеров');
  });

  test('is no draft of an article', async () => {
    await content.ask(SAVE_ARTICLE, { input: { ...ARTICLE, slug: 'not-yet', status: 'DRAFT' } });
    const draft = await visit('/articles/not-yet');
    expect(draft).toEqual(await visit('/articles/nothing'));
    expect(draft).toMatchObject({ status: 404, isIndexed: false });
    expect((await sitemap()).some((address) => address.includes('not-yet'))).toBe(false);
  });
});

test('nothing of what somebody wrote becomes a tag', async () => {
  const evil = `</script><script>alert("1")</script><img src=x onerror='alert(1)'>`;
  const sku = 'EVIL-1';
  await content.ask(
    `mutation ($input: SaveProductInput!) { saveProduct(input: $input) { __typename } }`,
    {
      input: {
        ...{ sku, nameRu: evil, descriptionRu: evil, unitCode: 'C62', status: 'PUBLISHED' },
        ...{ priceGroup: 'STANDARD', brand: evil },
      },
    },
  );
  await content.ask(SAVE_ARTICLE, {
    input: { ...ARTICLE, slug: 'evil', titleRu: evil, summaryRu: evil, bodyRu: `# ${evil}` },
  });
  const { location } = await visit(`/products/${sku}`);
  expect(location).toBe('/products/EVIL-1/script-script-alert-1-script-img-src-x-onerror-alert-1');
  for (const path of [location ?? '', '/articles/evil', '/articles', '/', '/catalogue']) {
    const { status, text } = await visit(path);
    expect(status, path).toBe(200);
    expect(text, path).not.toContain('<script>alert');
    expect(text, path).not.toContain('<img src=x');
    const names = dataOf(text).flatMap((data) => data.name ?? data.headline ?? []);
    expect(names.every((name) => name === evil || name === 'Kontor')).toBe(true);
  }
});

describe('other pages', () => {
  test('of a solution have its text, files and products', async () => {
    const page = await visit('/articles/switchboard-assembly');
    expect(page).toMatchObject({
      status: 200,
      title: 'Сборка распределительных щитов · Kontor',
      canonical: `${ORIGIN}/articles/switchboard-assembly`,
      isIndexed: true,
    });
    expect(page.text).toContain('<h2>Для кого</h2>');
    expect(page.text).toContain('<strong>быстрый заказ</strong>');
    const [, file] = /href="(\/files\/[0-9a-f-]+)"/.exec(page.text) ?? [];
    expect((await kontor.anonymous.fetch(file ?? '')).status).toBe(200);
    expect(page.text).toContain('href="/products/AV-1P-C16/');
  });

  test('of a category tell what is in it, by its one address', async () => {
    const { text } = await visit('/catalogue');
    const [, path = ''] = /href="(\/categories\/[^"]+)"/.exec(text) ?? [];
    const page = await visit(path);
    expect(page).toMatchObject({ status: 200, canonical: ORIGIN + path });
    expect(page.text).toContain('href="/products/');
    const [, , id] = path.split('/');
    expect(await visit(`/categories/${id}`)).toMatchObject({ status: 301, location: path });
    expect(await visit(`/catalogue?category=${id}`)).toMatchObject({
      status: 200,
      canonical: ORIGIN + path,
    });
    expect(await visit(`/categories/${randomUUID()}`)).toMatchObject({ status: 404 });
  });

  test.each([
    '/products/%00',
    '/articles/a%00b',
    '/categories/%00',
    '/categories/x',
    `/products/${'A'.repeat(90)}`,
    '/articles/%22%3E%3Cscript%3E',
  ])('that can’t be, such as %s, answer as what does not exist', async (path) => {
    expect(await visit(path)).toEqual(await visit('/articles/nothing'));
  });

  test('that are for people alone are not indexed', async () => {
    for (const path of ['/orders', '/quick-order', '/apply']) {
      const response = await kontor.anonymous.fetch(path, { headers: { accept: 'text/html' } });
      const isThere = response.status === 200;
      expect(isThere ? response.headers.get('x-robots-tag') : 'noindex').toBe('noindex');
    }
  });
});

test('the sitemap has each page that guests may see, once', async () => {
  const addresses = await sitemap();
  expect(new Set(addresses).size).toBe(addresses.length);
  const [shown] = await kontor.sql<{ count: number }>(
    `select count(*)::int as count from catalog.product where status <> 'DRAFT' and merged_into is null`,
  );
  const products = addresses.filter((address) => address.startsWith(`${ORIGIN}/products/`));
  expect(products).toHaveLength(shown?.count ?? 0);
  expect(addresses).toContain(`${ORIGIN}/`);
  expect(addresses).toContain(`${ORIGIN}/articles/warehouse-lighting`);
  expect(addresses.filter((address) => address.includes('/categories/')).length).toBeGreaterThan(
    20,
  );
  for (const address of [...products.slice(0, 3), ...addresses.slice(0, 5)]) {
    expect((await visit(address.replace(ORIGIN, ''))).status, address).toBe(200);
  }
  const robots = await (await kontor.anonymous.fetch('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  for (const part of ['0', '2', '-1', 'x', '999999']) {
    expect((await kontor.anonymous.fetch(`/sitemaps/products-${part}.xml`)).status).toBe(404);
  }
});

test('a closed showcase has no pages, no sitemap, and says so', async () => {
  const closed = await startTestKontor({ ...env, KONTOR_SHOWCASE: 'closed' });
  try {
    const get = (path: string) =>
      closed.anonymous.fetch(path, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
    for (const path of ['/', PATH, '/articles', '/materials', '/sitemap.xml']) {
      const response = await get(path);
      expect(await response.text(), path).not.toMatch(/Кабель|Сборка|<urlset|<sitemapindex/);
      const isPage = response.status === 200;
      expect(isPage ? response.headers.get('x-robots-tag') : 'noindex', path).toBe('noindex');
    }
    expect((await get(`/pictures/products/${SKU}`)).status).not.toBe(302);
  } finally {
    await closed.stop();
  }
});

const SAVE_ARTICLE = `mutation ($input: SaveArticleInput!) { saveArticle(input: $input) { ... on ArticleSaved { article { id } } ... on Problem { message } } }`;
const ARTICLE = {
  ...{ kind: 'CASE', status: 'PUBLISHED', audience: { kind: 'EVERYBODY' } },
  ...{ titleRu: 'Заголовок', summaryRu: 'Кратко.', bodyRu: 'Текст.' },
};

async function setVisibility(rule: object): Promise<void> {
  const answer = await content.ask(
    `mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) { __typename } }`,
    { rules: [{ audience: { segment: 'guest' }, ...rule }] },
  );
  expect(answer.setVisibility.__typename).toBe('VisibilitySet');
}

/** All addresses of all parts. */
async function sitemap(): Promise<string[]> {
  const locations = async (path: string) => {
    const text = await (await kontor.anonymous.fetch(path)).text();
    return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
  };
  const parts = await locations('/sitemap.xml');
  const all = await Promise.all(parts.map((part) => locations(part.replace(ORIGIN, ''))));
  return all.flat();
}
