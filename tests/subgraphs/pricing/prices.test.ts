import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyer, finance, type OpenPricing, openPricing } from './openPricing.ts';

const PRICE = `query ($ids: [_Any!]!, $quantity: Decimal, $date: Date) {
  _entities(representations: $ids) { ... on Product { id price(quantity: $quantity, date: $date) {
    unitPrice { amount currency } unitPriceWithVat { amount } vatRate tierFrom validUntil
    list { name }
    explanation { level listName tierFrom pricingDate rejected { level listName tierFrom reason unitPrice { amount } } }
  } } }
}`;

const refs = (...ids: string[]) =>
  ids.map((id) => ({ __typename: 'Product', id, isPriceShown: true }));

let pricing: OpenPricing;
let dealer: string;
let retail: string;
const p1 = newId();

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z');
  dealer = await pricing.customer({ segment: 'dealer' });
  retail = await pricing.customer({ segment: 'retail' });
  await pricing.priceList({ name: 'base' }, [[p1, '1', '1000']]);
  await pricing.priceList({ name: 'dealers', level: 'SEGMENT', segment: 'dealer' }, [
    [p1, '1', '850'],
  ]);
  await pricing.priceList(
    {
      name: 'contract 12',
      level: 'CONTRACT',
      forOrganizationId: dealer,
      validFrom: '2026-09-01',
      validUntil: '2027-01-01',
    },
    [
      [p1, '1', '820'],
      [p1, '100', '805'],
    ],
  );
});
afterAll(() => pricing.close());

async function priceOf(viewer: ReturnType<typeof buyer>, variables: object = {}) {
  const { _entities } = await pricing.answer(viewer, PRICE, { ids: refs(p1), ...variables });
  return _entities[0].price;
}

describe('one price everywhere (scenario E2)', () => {
  it.each([
    ['99 pieces', { quantity: '99' }, '820.0000'],
    ['120 pieces', { quantity: '120' }, '805.0000'],
    ['the day the contract is out', { date: '2027-01-01' }, '850.0000'],
  ])('the dealer with a contract pays for %s its own price', async (_case, asked, amount) => {
    expect((await priceOf(buyer(dealer), asked)).unitPrice).toEqual({ amount, currency: 'RUB' });
  });

  it('explains the price in data', async () => {
    expect(await priceOf(buyer(dealer), { quantity: '99' })).toEqual({
      unitPrice: { amount: '820.0000', currency: 'RUB' },
      unitPriceWithVat: { amount: '1000.4000' },
      vatRate: '22',
      tierFrom: '1',
      validUntil: '2027-01-01',
      list: null,
      explanation: {
        level: 'CONTRACT',
        listName: 'contract 12',
        tierFrom: '1',
        pricingDate: '2026-09-20',
        rejected: expect.arrayContaining([
          {
            level: 'CONTRACT',
            listName: 'contract 12',
            tierFrom: '100',
            reason: 'QUANTITY_TOO_SMALL',
            unitPrice: { amount: '805.0000' },
          },
          {
            level: 'SEGMENT',
            listName: 'dealers',
            tierFrom: '1',
            reason: 'LESS_SPECIFIC',
            unitPrice: { amount: '850.0000' },
          },
        ]),
      },
    });
  });

  it('gives two customers different prices for the same product', async () => {
    expect((await priceOf(buyer(retail))).unitPrice.amount).toBe('1000.0000');
    expect((await priceOf(buyer(dealer))).unitPrice.amount).toBe('820.0000');
  });

  it('shows the seller’s people base prices, and which list they come from', async () => {
    expect(await priceOf(finance)).toMatchObject({
      unitPrice: { amount: '1000.0000' },
      list: { name: 'base' },
    });
  });

  it('prices for the organization a service acts for, without one from the base list', async () => {
    const price = await priceOf(serviceViewer('orders', dealer));
    expect(price.unitPrice.amount).toBe('820.0000');
    expect((await priceOf(serviceViewer('orders'))).unitPrice.amount).toBe('1000.0000');
  });

  it('shows a guest no price, nor anyone without the scope', async () => {
    const variables = { ids: refs(p1) };
    expect(await pricing.refusal(ANONYMOUS, PRICE, variables)).toBe('UNAUTHENTICATED');
    expect(await pricing.refusal(buyer(dealer, 'credit:read'), PRICE, variables)).toBe('FORBIDDEN');
  });

  it('follows a customer into another segment', async () => {
    const moved = await pricing.customer({ segment: 'dealer' });
    const facts = { id: moved, kind: 'CUSTOMER', name: 'Moved', status: 'ACTIVE' };
    expect((await priceOf(buyer(moved))).unitPrice.amount).toBe('850.0000');
    await pricing.deliver('organization.changed', { ...facts, segment: null });
    expect((await priceOf(buyer(moved))).unitPrice.amount).toBe('1000.0000');
  });

  it('takes the VAT rate of the day', async () => {
    expect((await priceOf(buyer(retail), { date: '2025-12-31' })).vatRate).toBe('20');
  });

  it('is on request for what has no price, and refuses a quantity of zero', async () => {
    const ids = refs(newId(), 'not an id');
    const { _entities } = await pricing.answer(buyer(dealer), PRICE, { ids });
    expect(_entities).toEqual([
      { id: ids[0]!.id, price: null },
      { id: 'not an id', price: null },
    ]);
    expect(await pricing.refusal(buyer(dealer), PRICE, { ids, quantity: '0' })).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('lists of other kinds', () => {
  it('takes VAT out of a list that includes it', async () => {
    const product = newId();
    await pricing.priceList({ isVatIncluded: true }, [[product, '1', '100']]);
    const { _entities } = await pricing.answer(buyer(retail), PRICE, { ids: refs(product) });
    expect(_entities[0].price).toMatchObject({
      unitPrice: { amount: '81.9672' },
      unitPriceWithVat: { amount: '100.0000' },
    });
  });

  it('leaves out lists in another currency than the customer’s', async () => {
    const product = newId();
    const german = await pricing.customer({ currency: 'EUR' });
    await pricing.priceList({}, [[product, '1', '100']]);
    await pricing.priceList({ currency: 'EUR' }, [[product, '1', '1.5']]);
    const { _entities } = await pricing.answer(buyer(german), PRICE, { ids: refs(product) });
    expect(_entities[0].price.unitPrice).toEqual({ amount: '1.5000', currency: 'EUR' });
  });

  it('tells the price of the lowest step where all begin above one, and all steps of the list', async () => {
    const cable = newId();
    await pricing.priceList({ priority: 1 }, [
      [cable, '610', '40'],
      [cable, '305', '50'],
    ]);
    const { _entities } = await pricing.answer(
      buyer(retail),
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
        price { tierFrom } priceTiers { from unitPrice { amount currency } }
      } } }`,
      { ids: refs(cable, newId()) },
    );
    expect(_entities).toEqual([
      {
        price: { tierFrom: '305' },
        priceTiers: [
          { from: '305', unitPrice: { amount: '50.0000', currency: 'RUB' } },
          { from: '610', unitPrice: { amount: '40.0000', currency: 'RUB' } },
        ],
      },
      { price: null, priceTiers: null },
    ]);
  });
});

describe('what a page costs', () => {
  it('prices 24 products at several quantities and dates in one statement', async () => {
    const ids = refs(...Array.from({ length: 24 }, () => newId()));
    const { statements } = await countStatements(() =>
      pricing.answer(
        buyer(dealer),
        `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
          price { unitPrice { amount } } many: price(quantity: "100") { vatRate }
          next: price(date: "2027-01-01") { vatRate } priceTiers { from }
        } } }`,
        { ids },
      ),
    );
    expect(statements).toHaveLength(1);
  });
});

describe('price lists', () => {
  const LISTS = `query ($first: Int, $after: String) { priceLists(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { level name rowCount } edges { cursor node { id } }
  } }`;

  it('are listed by level and name, page by page, with constant statements', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { result, statements } = await countStatements(() =>
        pricing.answer(finance, LISTS, { first: 2, after }),
      );
      expect(statements).toHaveLength(3);
      const { nodes, pageInfo } = result.priceLists;
      seen.push(...nodes.map((list: { name: string }) => list.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    const whole = await pricing.answer(finance, LISTS, { first: 100 });
    expect(seen).toEqual(whole.priceLists.nodes.map((list: { name: string }) => list.name));
    expect(whole.priceLists.nodes.slice(0, 2)).toEqual([
      { level: 'CONTRACT', name: 'contract 12', rowCount: 2 },
      { level: 'SEGMENT', name: 'dealers', rowCount: 1 },
    ]);
    expect(whole.priceLists.totalCount).toBe(seen.length);
  });

  it('are not shown to customers, whatever scopes they hold', async () => {
    expect(await pricing.refusal(buyer(dealer), LISTS)).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(dealer, 'pricelists:read'), LISTS)).toBe('FORBIDDEN');
  });

  it('refuses a cursor that is not one of its own', async () => {
    for (const after of ['x', Buffer.from('["X","y"]').toString('base64url')]) {
      expect(await pricing.refusal(finance, LISTS, { after })).toBe('BAD_USER_INPUT');
    }
  });
});
