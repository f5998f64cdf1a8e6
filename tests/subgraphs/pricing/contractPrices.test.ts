import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kontor/kit/ids.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyer, finance, type OpenPricing, openPricing, orders } from './openPricing.ts';

const PRICE = `query ($ids: [_Any!]!, $date: Date) {
  _entities(representations: $ids) {
    ... on Product { price(date: $date) { unitPrice { amount currency } validUntil } }
  }
}`;

let pricing: OpenPricing;
let customer: string;
let twelve: string;
let fifteen: string;
const product = newId();

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z');
  customer = await pricing.customer();
  [twelve, fifteen] = [await contract('12'), await contract('15')];
  const own = { level: 'CONTRACT' as const, forOrganizationId: customer };
  await pricing.priceList({}, [[product, '1', '1000']]);
  await pricing.priceList({ ...own, contractId: twelve }, [[product, '1', '820']]);
  await pricing.priceList({ ...own, contractId: fifteen }, [[product, '1', '900']]);
});
afterAll(() => pricing.close());

/** A contract of the customer as accounts tells of it. */
async function contract(number: string, change: object = {}, id = newId()) {
  const term = { validFrom: '2026-01-01', validUntil: null, isClosed: false };
  const facts = { id, organizationId: customer, number, currency: 'RUB', ...term, ...change };
  await pricing.deliver('contract.changed', facts);
  return id;
}

const under = (contractId: string): Viewer => ({ ...person(customer), contractId });
const person = (organizationId: string) =>
  buyer(organizationId) as Extract<Viewer, { kind: 'person' }>;

async function priceOf(viewer: Viewer, date = '2026-09-20', id = product) {
  const ids = [{ __typename: 'Product', id, isPriceShown: true }];
  const { _entities } = await pricing.answer(viewer, PRICE, { ids, date });
  return _entities[0].price;
}

const amountOf = async (viewer: Viewer, date?: string) =>
  (await priceOf(viewer, date))?.unitPrice.amount ?? null;

describe('under a contract', () => {
  it('a buyer pays its prices and not those of another contract', async () => {
    expect(await amountOf(under(twelve))).toBe('820.0000');
    expect(await amountOf(under(fifteen))).toBe('900.0000');
  });

  it('and under none in particular the cheapest of all of them, as ever', async () => {
    expect(await amountOf(buyer(customer))).toBe('820.0000');
  });

  it('a service that acts for the organization under it pays the same', async () => {
    expect(await amountOf(serviceViewer('orders', customer, fifteen))).toBe('900.0000');
  });

  it('lists that name no contract count as well', async () => {
    const other = newId();
    const own = { level: 'CONTRACT' as const, forOrganizationId: customer };
    await pricing.priceList(own, [[other, '1', '77']]);
    expect((await priceOf(under(fifteen), undefined, other)).unitPrice.amount).toBe('77.0000');
  });

  it('of another organization there are no other prices', async () => {
    const stranger = { ...person(await pricing.customer()), contractId: twelve };
    expect(await amountOf(stranger)).toBe('1000.0000');
  });

  it('prices hold no longer than the contract, whatever the list says', async () => {
    const ending = await contract('16', { validUntil: '2026-10-01' });
    const own = { level: 'CONTRACT' as const, forOrganizationId: customer, priority: 9 };
    await pricing.priceList({ ...own, contractId: ending }, [[product, '1', '5']]);
    expect(await priceOf(under(ending))).toMatchObject({
      unitPrice: { amount: '5.0000' },
      validUntil: '2026-10-01',
    });
    expect(await amountOf(under(ending), '2026-10-01')).toBe('1000.0000');
    await contract('16', { isClosed: true }, ending);
    expect(await amountOf(under(ending))).toBe('1000.0000');
    expect(await amountOf(buyer(customer))).toBe('820.0000');
  });

  it('its currency is that of the prices', async () => {
    const dollars = await contract('17', { currency: 'USD' });
    await pricing.priceList({ currency: 'USD' }, [[product, '1', '11']]);
    expect((await priceOf(under(dollars))).unitPrice).toEqual({
      amount: '11.0000',
      currency: 'USD',
    });
  });

  it('a quote and the lines of a cart are priced by it', async () => {
    const lines = [{ productId: product, quantity: '1' }];
    const PRICED = 'lines { price { unitPrice { amount } } }';
    const quote = `mutation ($organizationId: ID!, $contractId: ID, $input: QuotePricesInput!) {
      quotePricesFor(organizationId: $organizationId, contractId: $contractId, input: $input) {
        __typename ... on PriceQuote { ${PRICED} }
      }
    }`;
    const input = { lines, idempotencyKey: newId() };
    const quoted = { organizationId: customer, contractId: fifteen, input };
    expect(await pricing.answer(orders, quote, quoted)).toMatchObject({
      quotePricesFor: { lines: [{ price: { unitPrice: { amount: '900.0000' } } }] },
    });
    const other = await pricing.answer(orders, quote, { ...quoted, contractId: twelve });
    expect(other.quotePricesFor.__typename).toBe('IdempotencyConflict');

    const now = `query ($organizationId: ID!, $contractId: ID, $lines: [QuoteLineInput!]!) {
      priceLines(organizationId: $organizationId, contractId: $contractId, lines: $lines) {
        price { unitPrice { amount } }
      }
    }`;
    const { priceLines } = await pricing.answer(orders, now, { ...quoted, lines });
    expect(priceLines).toEqual([{ price: { unitPrice: { amount: '900.0000' } } }]);
  });
});

describe('an import', () => {
  const importInto = async (options: Record<string, string>) => {
    const path = join(await mkdtemp(join(tmpdir(), 'kontor-prices-')), 'prices.csv');
    await writeFile(path, 'sku;price\n');
    return pricing.subgraph.import('prices', { path, options, progress: () => undefined });
  };

  it('names the contract of its list by the number', async () => {
    const own = { list: 'Under 15', level: 'CONTRACT', organization: customer };
    await importInto({ ...own, contract: '15' });
    const lists = '{ priceLists(first: 100) { nodes { name contract { id } } } }';
    const { priceLists } = await pricing.answer(finance, lists);
    expect(priceLists.nodes).toContainEqual({ name: 'Under 15', contract: { id: fifteen } });

    await expect(importInto({ ...own, contract: '99' })).rejects.toThrow('no contract "99"');
    await expect(importInto({ ...own, contract: '12' })).rejects.toThrow('another contractId');
    await expect(importInto({ list: 'Base', contract: '12' })).rejects.toThrow('--contract');
  });
});
