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

  it('keeps the contract price although that of dealers is lower, unless the lowest is to win', async () => {
    const [dear, { em }] = [newId(), pricing.context()];
    await pricing.priceList({ level: 'SEGMENT', segment: 'dealer' }, [[dear, '1', '850']]);
    await pricing.priceList({ level: 'CONTRACT', forOrganizationId: dealer }, [[dear, '1', '870']]);
    const amount = async () => {
      const { _entities } = await pricing.answer(buyer(dealer), PRICE, { ids: refs(dear) });
      return _entities[0].price.unitPrice.amount;
    };
    expect(await amount()).toBe('870.0000');
    await em.execute(`insert into seller_entity (organization_id) select gen_random_uuid()
      where not exists (select from seller_entity)`);
    await em.execute(`update seller_entity set price_strategy = 'LOWEST'`);
    expect(await amount()).toBe('850.0000');
    await em.execute(`update seller_entity set price_strategy = 'LEVEL'`);
  });

  it('is told to the seller’s people for any customer, and to nobody else', async () => {
    const CUSTOMER = `query ($input: CustomerPriceInput!) { customerPrice(input: $input) {
      unitPrice { amount } list { name } } }`;
    const input = { organizationId: dealer, productId: p1, quantity: '120' };
    expect((await pricing.answer(finance, CUSTOMER, { input })).customerPrice).toEqual({
      unitPrice: { amount: '805.0000' },
      list: { name: 'contract 12' },
    });
    const strangers = [
      buyer(retail),
      buyer(dealer),
      buyer(dealer, 'prices:read', 'pricelists:read'),
    ];
    for (const viewer of strangers) {
      expect(await pricing.refusal(viewer, CUSTOMER, { input })).toBe('FORBIDDEN');
    }
    expect(await pricing.refusal(ANONYMOUS, CUSTOMER, { input })).toBe('UNAUTHENTICATED');
  });

  it('is not told where the catalogue shows the product without its price', async () => {
    const ids = refs(p1).map((ref) => ({ ...ref, isPriceShown: false }));
    const TIERS = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
      price { unitPrice { amount } } priceTiers { from } } } }`;
    const { _entities } = await pricing.answer(buyer(dealer), TIERS, { ids });
    expect(_entities).toEqual([{ price: null, priceTiers: null }]);
  });

  it('refuses what is no quantity, no day and no currency', async () => {
    const ids = refs(p1);
    for (const quantity of ['NaN', '1e400', '-1', 'Infinity', '1000000001']) {
      expect(await pricing.refusal(buyer(dealer), PRICE, { ids, quantity })).toBe('BAD_USER_INPUT');
    }
    for (const date of ['2026-02-31', '31.02.2026', 'today', '0000-01-01']) {
      expect(await pricing.refusal(buyer(dealer), PRICE, { ids, date })).toBe('BAD_USER_INPUT');
    }
    const IN = `query ($ids: [_Any!]!, $currency: CurrencyCode, $asOf: DateTime) { _entities(representations: $ids) {
      ... on Product { price(currency: $currency, asOf: $asOf) { unitPrice { amount } } } } }`;
    for (const currency of ['XYZ', 'rub', 'ROUBLE']) {
      expect(await pricing.refusal(buyer(dealer), IN, { ids, currency })).toBe('BAD_USER_INPUT');
    }
    expect(await pricing.refusal(buyer(dealer), IN, { ids, asOf: 'yesterday' })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('never names a list that is not for the buyer', async () => {
    const product = newId();
    await pricing.priceList({}, [[product, '1', '10']]);
    await pricing.priceList({ level: 'SEGMENT', segment: 'dealer' }, [[product, '1', '9']]);
    await pricing.priceList({ level: 'ORGANIZATION', forOrganizationId: dealer }, [
      [product, '1', '8'],
    ]);
    const { _entities } = await pricing.answer(buyer(retail), PRICE, { ids: refs(product) });
    expect(_entities[0].price).toMatchObject({
      unitPrice: { amount: '10.0000' },
      explanation: { rejected: [] },
    });
  });

  it('says why lists lost that hold no more, not yet or in another currency', async () => {
    const product = newId();
    const own = { level: 'ORGANIZATION' as const, forOrganizationId: retail };
    await pricing.priceList({}, [[product, '1', '10']]);
    await pricing.priceList({ ...own, name: 'past', validUntil: '2026-09-20' }, [
      [product, '1', '9'],
    ]);
    await pricing.priceList({ ...own, name: 'next', validFrom: '2026-09-21' }, [
      [product, '1', '8'],
    ]);
    await pricing.priceList({ ...own, name: 'euro', currency: 'EUR' }, [[product, '1', '7']]);
    const { _entities } = await pricing.answer(buyer(retail), PRICE, { ids: refs(product) });
    const { rejected } = _entities[0].price.explanation;
    expect(
      Object.fromEntries(
        rejected.map(({ listName, reason }: { listName: string; reason: string }) => [
          listName,
          reason,
        ]),
      ),
    ).toEqual({ past: 'EXPIRED', next: 'NOT_VALID_YET', euro: 'OTHER_CURRENCY' });
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
    expect(whole.priceLists.nodes).toEqual(
      expect.arrayContaining([
        { level: 'CONTRACT', name: 'contract 12', rowCount: 2 },
        { level: 'SEGMENT', name: 'dealers', rowCount: 1 },
      ]),
    );
    const levels = whole.priceLists.nodes.map((list: { level: string }) => list.level);
    expect([...new Set(levels)]).toEqual(['CONTRACT', 'ORGANIZATION', 'SEGMENT', 'BASE']);
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
