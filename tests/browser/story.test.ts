import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formatMoney } from '../../client/src/lib/formatMoney.ts';
import type { Answer, Asker } from '../testkit/graph.ts';
import { askedFields } from './askedFields.ts';
import { checkScreens } from './checkScreens.ts';
import { type Line, layLine } from './cuttableLine.ts';
import { describeInBrowser } from './describeInBrowser.ts';
import { eventually } from './eventually.ts';
import { namesOf } from './operations.ts';
import { type Portal, startPortal } from './portal.ts';
import { seenStatuses } from './seenStatuses.ts';
import type { Visit } from './visit.ts';

/** How soon after a change of the order its open page must show it. */
const LIVE_WITHIN_MS = 1_000;

/*
 * One order as those who take part see it on their screens. Each test goes on where the one before
 * it ended; the pages stay open in between and are never loaded again.
 */
describeInBrowser('an order on the screens of those who take part', () => {
  let portal: Portal;
  let line: Line;
  let graph: Asker;
  let buyer: Visit;
  let accountant: Visit;
  let warehouse: Visit;
  let creditBefore: Credit;
  let number: string;

  beforeAll(async () => {
    portal = await startPortal({ KONTOR_SIMULATOR: 'erp' });
    line = await layLine(portal.kontor.url);
    [graph, buyer, accountant, warehouse] = await Promise.all([
      portal.kontor.signIn('buyer@north.example'),
      portal.open({ url: line.url }),
      portal.open(),
      portal.open(),
    ]);
    await Promise.all([
      buyer.signIn('buyer@north.example'),
      accountant.signIn('accountant@north.example'),
      warehouse.signIn('warehouse@kontor.example'),
    ]);
    creditBefore = await creditOn(accountant);
    await warehouse.page.getByText('Nothing to ship').waitFor();
  });
  afterEach((context) => checkScreens(portal, context));
  afterAll(async () => {
    line?.stop();
    await portal?.stop();
  });

  /** Milliseconds from a change of the order to its sight on the buyer's page. */
  async function delayOf(status: string, words: string): Promise<number> {
    const sight = async () =>
      (await seenStatuses(buyer.page)).find(({ text }) => text === words)?.at;
    await eventually(sight).toBeTruthy();
    const { order } = await graph.ask(HISTORY, { number });
    const change = order.history.find(({ to }: Answer) => to === status);
    return ((await sight()) ?? Number.NaN) - Date.parse(change.at);
  }

  test('the buyer finds products with own prices and stock, by keyboard', async () => {
    const { page } = buyer;
    const rows = page.getByRole('table', { name: 'Products' }).locator('tbody tr');
    await rows.first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('lamp');
    await page.keyboard.press('Enter');
    const { products } = await graph.ask(FOUND, { search: 'lamp' });
    await eventually(() => rows.count()).toBe(products.totalCount);
    const [first] = products.nodes;
    const shown = await rows.first().textContent();
    expect(shown).toContain(first.sku);
    expect(shown).toContain(formatMoney(first.price.unitPrice, 'en', 'unitPrice'));
    const { available, isBanded } = first.availability;
    expect(shown).toContain(isBanded ? `> ${available}` : available);
  });

  test('the buyer fills the cart from row to row and places the order', async () => {
    const { page } = buyer;
    const { keyboard } = page;
    const inCart = page.getByRole('link', { name: /^Cart/ }).first();
    await keyboard.press('ArrowDown');
    await keyboard.type('50');
    await keyboard.press('Enter');
    await eventually(() => inCart.textContent()).toContain('1');
    for (const count of ['2', '3']) {
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await eventually(() => inCart.textContent()).toContain(count);
    }
    await keyboard.press('Escape');
    await keyboard.press('g');
    await keyboard.press('k');
    const lines = page.getByRole('table', { name: 'Lines of the cart' }).locator('tbody tr');
    await eventually(() => lines.count()).toBe(3);
    const { cart } = await graph.ask('{ cart { totalWithVat { amount currency } } }');
    await page.getByText(formatMoney(cart.totalWithVat, 'en')).waitFor();
    await page.getByRole('button', { name: 'Place the order' }).press('Enter');

    await page.getByText('The order is placed').waitFor();
    number = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Order ${number}`);
    await page.getByText(formatMoney(cart.totalWithVat, 'en')).waitFor();
  });

  test('the open page shows within a second that the seller confirmed', async () => {
    expect(await delayOf('CONFIRMED', 'Confirmed')).toBeLessThan(LIVE_WITHIN_MS);
  });

  test('the same when the connection broke meanwhile and the warehouse begins to pick', async () => {
    const { page } = warehouse;
    await page.getByRole('navigation', { name: 'Orders to ship' }).getByText(number).click();
    await page.getByRole('button', { name: 'Start picking' }).waitFor();
    line.cut();
    line.mend();
    await page.getByRole('button', { name: 'Start picking' }).click();
    expect(await delayOf('PICKING', 'Picking')).toBeLessThan(LIVE_WITHIN_MS);
  });

  test('what happened while there was no connection is shown as soon as it is back', async () => {
    line.cut();
    await buyer.page.getByText('Reconnecting…').waitFor();
    const { page } = warehouse;
    await page.getByLabel('Carrier').fill('Own fleet');
    await page.getByRole('button', { name: 'Ship', exact: true }).click();
    await page.getByText('Handed over').first().waitFor();
    await eventually(async () => (await graph.ask(HISTORY, { number })).order.status).toBe(
      'SHIPPED',
    );
    expect((await seenStatuses(buyer.page)).at(-1)?.text).toBe('Picking');
    line.mend();
    await delayOf('SHIPPED', 'Shipped');
    await buyer.page.getByText('Live', { exact: true }).waitFor();
    // The browser itself writes down each attempt to connect that failed.
    const faults = portal.takeFaults();
    expect(faults.filter((fault) => !/WebSocket connection|net::ERR_/.test(fault))).toEqual([]);
  });

  test('the delivery is shown within a second too, and no page was ever loaded again', async () => {
    const { page } = warehouse;
    const underway = page.getByLabel('What happened');
    for (let left = await underway.count(); left > 0; left -= 1) {
      await underway.first().selectOption('DELIVERED');
      await page.getByRole('button', { name: 'Record' }).first().click();
      await eventually(() => underway.count()).toBe(left - 1);
    }
    expect(await delayOf('DELIVERED', 'Delivered')).toBeLessThan(LIVE_WITHIN_MS);
    expect((await seenStatuses(buyer.page)).map(({ text }) => text)).toEqual([
      'Placed',
      'Confirmed',
      'Picking',
      'Shipped',
      'Delivered',
    ]);
  });

  test('the open page of the accountant shows the debt, less credit, and the invoice to save', async () => {
    const { page } = accountant;
    const invoices = page
      .getByRole('table', { name: 'Invoices' })
      .getByRole('row')
      .filter({ hasText: number });
    const { order } = await graph.ask(HISTORY, { number });
    const unpaid = page.getByRole('listitem').filter({ hasText: 'Unpaid invoices' });
    await eventually(() => unpaid.textContent()).toContain(formatMoney(order.totalWithVat, 'en'));
    const owed = Number(order.totalWithVat.amount);
    const credit = await creditOn(accountant);
    expect(credit.taken).toBeCloseTo(creditBefore.taken + owed, 2);
    expect(credit.available).toBeCloseTo(creditBefore.available - owed, 2);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      invoices
        .getByRole('button', { name: /as PDF/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const paper = await readFile(await download.path());
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the pages of buyer and accountant ask different things, the buyer none about debt', () => {
    const ofBuyer = namesOf(buyer.operations);
    const ofAccountant = namesOf(accountant.operations);
    expect(ofBuyer).toEqual(
      expect.arrayContaining(['CataloguePage', 'CartPage', 'PlaceOrder', 'OrderFollowed']),
    );
    expect(ofAccountant).toContain('FinancePage');
    const ofAnybody = [
      ...['OrdersFollowed', 'RefreshSession', 'SignIn', 'SignOut', 'Viewer'],
      ...['NotificationBell', 'NotificationReceived'],
    ];
    const shared = ofBuyer.filter((name) => ofAccountant.includes(name));
    expect(shared.filter((name) => !ofAnybody.includes(name))).toEqual([]);
    const asked = new Set(buyer.operations.flatMap((operation) => [...askedFields(operation)]));
    expect(asked).toContain('totalWithVat');
    for (const field of ['credit', 'invoices', 'payments', 'settlement', 'residual', 'needed']) {
      expect(asked).not.toContain(field);
    }
  });

  test('an analyst asks of five subgraphs in one query at the explorer', async () => {
    const { page, signIn } = await portal.open();
    await signIn('analyst@kontor.example');
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
    await page.goto('/explorer');
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((question) => navigator.clipboard.writeText(question), ANALYSIS);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.getByRole('tab', { name: 'Analysis' }).waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await page.locator('.result-window').getByText(number).first().waitFor();
  });
});

interface Credit {
  available: number;
  taken: number;
}

/** What the accountant's page shows of the credit, in roubles. */
async function creditOn({ page }: Visit): Promise<Credit> {
  const shown = async (id: string) =>
    Number((await page.getByTestId(id).textContent())?.replace(/[^\d.-]/g, ''));
  return { available: await shown('credit-available'), taken: await shown('credit-exposure') };
}

const FOUND = `query ($search: String) {
  products(search: $search, first: 48, sort: RELEVANCE) {
    totalCount
    nodes { sku price { unitPrice { amount currency } } availability { available isBanded } }
  }
}`;
const HISTORY = `query ($number: String) {
  order(number: $number) { status totalWithVat { amount currency } history { to at } }
}`;
const ANALYSIS = `query Analysis {
  orders(first: 1) { nodes {
    number organization { name }
    lines { product { name price { unitPrice { amount } } } }
    shipments { number status }
    settlement { invoices { number document { number } } }
  } }
}`;
