import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { checkScreens } from './checkScreens.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { keepPicture } from './pictures.ts';
import { type Portal, startPortal } from './portal.ts';
import { settled } from './settled.ts';
import { openTrade } from './trade.ts';
import { DESKTOP, PHONE, type Visit } from './visit.ts';

/** Each page once on each screen, in each language and in each colouring. */
const looks = [
  { language: 'en', colours: 'light', screen: PHONE },
  { language: 'en', colours: 'dark', screen: DESKTOP },
  { language: 'ru', colours: 'dark', screen: PHONE },
  { language: 'ru', colours: 'light', screen: DESKTOP },
] as const;

const pages = [
  { name: 'start', who: 'buyer@north.example', path: '/start' },
  { name: 'catalogue', who: 'buyer@north.example', path: '/catalogue' },
  { name: 'nothing found', who: 'buyer@north.example', path: '/catalogue?q=zeppelin' },
  { name: 'category', who: 'buyer@north.example', path: '/catalogue?category=LAMPS' },
  { name: 'cards', who: 'buyer@north.example', path: '/catalogue?view=cards' },
  { name: 'product', who: 'buyer@north.example', path: '/products/LP-A60-10W-27K' },
  { name: 'discontinued', who: 'buyer@north.example', path: '/products/LP-A60-9W-27K' },
  {
    name: 'comparison',
    who: 'buyer@north.example',
    path: '/compare?sku=LP-A60-10W-27K&sku=LP-A60-10W-40K&sku=LP-C37-7W-27K',
  },
  { name: 'favourites', who: 'buyer@north.example', path: '/favourites' },
  { name: 'novelties', who: 'buyer@north.example', path: '/novelties' },
  { name: 'notifications', who: 'buyer@north.example', path: '/notifications' },
  { name: 'what to be told of', who: 'buyer@north.example', path: '/account/notifications' },
  { name: 'materials', who: 'buyer@north.example', path: '/materials' },
  { name: 'first page', who: null, path: '/' },
  { name: 'articles', who: null, path: '/articles' },
  { name: 'article', who: null, path: '/articles/switchboard-assembly' },
  { name: 'showcase', who: null, path: '/catalogue' },
  { name: 'shown product', who: null, path: '/products/LP-A60-10W-27K' },
  { name: 'application', who: null, path: '/apply?sku=LP-A60-10W-27K' },
  { name: 'quick order', who: 'buyer@north.example', path: '/quick-order' },
  { name: 'cart', who: 'buyer@north.example', path: '/cart' },
  { name: 'orders', who: 'buyer@north.example', path: '/orders' },
  { name: 'order', who: 'buyer@north.example', path: '/orders/DELIVERED' },
  { name: 'finance', who: 'accountant@north.example', path: '/finance' },
  { name: 'statement', who: 'accountant@north.example', path: '/finance/statement' },
  { name: 'credit history', who: 'accountant@north.example', path: '/finance/credit' },
  { name: 'people', who: 'head@north.example', path: '/people' },
  { name: 'warehouse', who: 'warehouse@kontor.example', path: '/warehouse' },
  { name: 'shipping', who: 'warehouse@kontor.example', path: '/warehouse?order=WAITING' },
  { name: 'payments', who: 'finance@kontor.example', path: '/payments' },
  { name: 'bank statements', who: 'finance@kontor.example', path: '/payments/bank' },
  { name: 'debtors', who: 'finance@kontor.example', path: '/debtors' },
  { name: 'credit of a customer', who: 'finance@kontor.example', path: '/debtors/NORTH' },
  { name: 'finance approvals', who: 'finance@kontor.example', path: '/debtors/approvals' },
  { name: 'closed periods', who: 'finance@kontor.example', path: '/debtors/periods' },
  { name: 'applications', who: 'sales@kontor.example', path: '/applications' },
  { name: 'contracts', who: 'saleshead@kontor.example', path: '/contracts' },
  { name: 'keys', who: 'head@north.example', path: '/api-keys' },
  { name: 'price lists', who: 'saleshead@kontor.example', path: '/prices/lists' },
  { name: 'price list', who: 'saleshead@kontor.example', path: '/prices/lists/LIST' },
  { name: 'publications', who: 'saleshead@kontor.example', path: '/prices/publications' },
  {
    name: 'publication',
    who: 'saleshead@kontor.example',
    path: '/prices/publications/PUBLICATION',
  },
  { name: 'discounts', who: 'saleshead@kontor.example', path: '/prices/discounts' },
  { name: 'promotions', who: 'saleshead@kontor.example', path: '/prices/promotions' },
  { name: 'price approvals', who: 'saleshead@kontor.example', path: '/prices/approvals' },
  { name: 'price differences', who: 'saleshead@kontor.example', path: '/prices/discrepancies' },
  { name: 'products to edit', who: 'content@kontor.example', path: '/content/products' },
  { name: 'new product', who: 'content@kontor.example', path: '/content/products/new' },
  { name: 'categories', who: 'content@kontor.example', path: '/content/categories' },
  { name: 'completeness', who: 'content@kontor.example', path: '/content/completeness' },
  { name: 'who sees what', who: 'content@kontor.example', path: '/content/visibility' },
  { name: 'articles to edit', who: 'content@kontor.example', path: '/content/articles' },
  { name: 'materials to edit', who: 'content@kontor.example', path: '/content/materials' },
  { name: 'banners', who: 'content@kontor.example', path: '/content/banners' },
];

describeInBrowser('the pages of each role', () => {
  let portal: Portal;
  const numbers: Record<string, string> = {};
  const visits = new Map<string | null, Promise<Visit>>();

  beforeAll(async () => {
    portal = await startPortal({ KONTOR_SIMULATOR: 'erp' });
    const trade = await openTrade(portal.kontor);
    const delivered = await trade.order(
      { sku: 'LP-A60-10W-27K', quantity: '96' },
      { sku: 'UZO-4P-63-100', quantity: '3' },
      { sku: 'PV-PVS-3X1.5', quantity: '120' },
    );
    await trade.deliver(delivered);
    await trade.pay(delivered);
    const waiting = await trade.order(
      { sku: 'AV-1P-C10', quantity: '60' },
      { sku: 'KR-SAM-3.5X35', quantity: '2.5' },
    );
    await trade.fillCart(
      { sku: 'EI-DR-18V-2AH', quantity: '2' },
      { sku: 'LN-2835-12V-WW', quantity: '7.5' },
      { sku: 'SV-PNL-36W', quantity: '12' },
    );
    const lamps = await keepLamps(await portal.kontor.signIn('buyer@north.example'));
    const sales = await portal.kontor.signIn('sales@kontor.example');
    const { priceLists, pricePublications } = await sales.ask(PRICES);
    Object.assign(numbers, {
      LIST: priceLists.nodes[0].id,
      PUBLICATION: pricePublications.nodes[0].id,
      DELIVERED: delivered.number,
      WAITING: waiting.number,
      LAMPS: lamps.categoryId,
      NORTH: await organizationOf(portal),
    });
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(() => portal?.stop());

  function visitOf(who: string | null): Promise<Visit> {
    const visit = visits.get(who) ?? enter(who);
    visits.set(who, visit);
    return visit;
  }

  async function enter(who: string | null): Promise<Visit> {
    const visit = await portal.open();
    if (who === null) return visit;
    await visit.signIn(who);
    await settled(visit.page);
    return visit;
  }

  test.for(pages)('$name: fits every screen, in both languages, light and dark', async (shown) => {
    const { page } = await visitOf(shown.who);
    const path = shown.path.replace(/[A-Z]{3,}$/, (status) => numbers[status] ?? status);
    for (const { language, colours, screen } of looks) {
      await page.evaluate((chosen) => localStorage.setItem('kontor.language', chosen), language);
      await page.emulateMedia({ colorScheme: colours });
      await page.setViewportSize(screen);
      await page.goto(path);
      await settled(page);
      await keepPicture(page, `${shown.name} ${screen.width} ${language} ${colours}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await widthOf(page)).toBe(screen.width);
    }
  });

  test.for(looks)('signing in: $language, $colours', async ({ language, colours, screen }) => {
    const { page } = await portal.open({ language });
    await page.emulateMedia({ colorScheme: colours });
    await page.setViewportSize(screen);
    await page.locator('[type=submit]').waitFor();
    await keepPicture(page, `sign-in ${screen.width} ${language} ${colours}`);
    expect(await widthOf(page)).toBe(screen.width);
  });
});

/** Of all that the page holds: more than the screen's where something hangs out. */
const widthOf = (page: Page): Promise<number> =>
  page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);

const organizationOf = async ({ kontor }: Portal): Promise<string> => {
  const accountant = await kontor.signIn('accountant@north.example');
  return (await accountant.ask('{ viewer { organization { id } } }')).viewer.organization.id;
};

/** A shared list of favourites with lamps in it; answers with their category. */
async function keepLamps(buyer: Asker): Promise<{ categoryId: string }> {
  const { product } = await buyer.ask('{ product(sku: "LP-A60-10W-27K") { id category { id } } }');
  const { saveFavouriteList } = await buyer.ask(SAVE_LIST);
  const listId = saveFavouriteList.list.id;
  await buyer.ask(CHANGE_LIST, { input: { listId, add: [product.id] } });
  return { categoryId: product.category.id };
}

const PRICES =
  '{ priceLists(first: 1) { nodes { id } } pricePublications(first: 1) { nodes { id } } }';
const SAVE_LIST = `mutation {
  saveFavouriteList(input: { name: "Stairwells", isShared: true }) {
    ... on FavouriteListSaved { list { id } }
  }
}`;
const CHANGE_LIST = `mutation ($input: ChangeFavouritesInput!) {
  changeFavourites(input: $input) { __typename }
}`;
