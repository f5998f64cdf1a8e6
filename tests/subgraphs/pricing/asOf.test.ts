import { newId } from '@kontor/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyer, type OpenPricing, openPricing } from './openPricing.ts';
import { controller, priceDecisions, sales } from './priceWorld.ts';

let pricing: OpenPricing;
let decisions: ReturnType<typeof priceDecisions>;
let dealer: string;

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z');
  decisions = priceDecisions(pricing);
  dealer = await pricing.customer({ segment: 'dealer' });
});
afterAll(() => pricing.close());

/** The price on 20 September as it was known at a moment. */
const known = (product: string, asOf: string, viewer = buyer(dealer)) =>
  decisions.amount(viewer, product, `date: "2026-09-20", asOf: "${asOf}"`);

describe('a price as it was known at any moment', () => {
  it('is what was published by then, for the day that is asked for', async () => {
    const product = newId();
    const before = await decisions.now();
    const list = await pricing.priceList({}, [[product, '1', '100']]);
    const first = await decisions.now();
    await pricing.publish(list.id, [[product, '1', '90']], '2026-09-15');
    const second = await decisions.now();
    await pricing.publish(list.id, [], '2026-09-18', [product]);
    const third = await decisions.now();
    await pricing.publish(list.id, [[product, '1', '70']], '2026-09-18');

    expect(await known(product, before)).toBeNull();
    expect(await known(product, first)).toBe('100.0000');
    expect(await known(product, second)).toBe('90.0000');
    expect(await known(product, third)).toBeNull();
    expect(await decisions.amount(buyer(dealer), product)).toBe('70.0000');
    const on = (date: string) => decisions.amount(buyer(dealer), product, `date: "${date}"`);
    expect(await on('2026-09-14')).toBe('100.0000');
    expect(await on('2026-09-15')).toBe('90.0000');
    expect(await on('2026-09-18')).toBe('70.0000');
  });

  it('becomes active at 00:00 of its day at the seller, by reading', async () => {
    const product = newId();
    const list = await pricing.priceList({}, [[product, '1', '100']]);
    await pricing.publish(list.id, [[product, '1', '90']], '2026-10-01');
    pricing.clock.now = new Date('2026-09-30T20:59:59Z');
    expect(await decisions.amount(buyer(dealer), product)).toBe('100.0000');
    pricing.clock.now = new Date('2026-09-30T21:00:00Z');
    expect(await decisions.amount(buyer(dealer), product)).toBe('90.0000');
    pricing.clock.now = new Date('2026-09-20T09:00:00Z');
  });

  it('has the discounts, price groups, promotions and segments of then', async () => {
    const [product, group] = [newId(), newId()];
    await pricing.priceList({}, [[product, '1', '100']]);
    const moments = [await decisions.now()];
    const step = async (change: Promise<unknown>) => {
      await change;
      moments.push(await decisions.now());
    };
    await step(decisions.regroup([product, group]));
    await step(decisions.discounts({ segment: 'dealer', priceGroup: group, percent: '10' }));
    await step(decisions.discounts({ segment: 'dealer', priceGroup: group, percent: '20' }));
    await step(decisions.promotion({ percent: '50', productIds: [product] }));
    await step(decisions.regroup([product, null]));
    await step(decisions.regroup([product, group]));
    const { promotions } = await pricing.answer(sales, '{ promotions(first: 1) { nodes { id } } }');
    const { request } = await decisions.endPromotion({ id: promotions.nodes[0].id });
    await step(decisions.decide(request.id));
    const facts = { id: dealer, kind: 'CUSTOMER', name: 'Moved', status: 'ACTIVE' };
    await step(pricing.deliver('organization.changed', { ...facts, segment: 'retail' }));
    await pricing.deliver('organization.changed', { ...facts, segment: 'dealer' });

    const amounts = [];
    for (const moment of moments) amounts.push(await known(product, moment));
    expect(amounts).toEqual([
      ...['100.0000', '100.0000', '90.0000', '80.0000', '40.0000'],
      ...['50.0000', '40.0000', '80.0000', '100.0000'],
    ]);
  });

  it('has the exchange rate of then, and costs of then hold the floor', async () => {
    const product = newId();
    await pricing.priceList({ currency: 'USD', isConverted: true }, [[product, '1', '10']]);
    const rate = (value: string) => ({
      source: 'Bank of Russia',
      rates: [{ currency: 'USD', rate: value, validFrom: '2026-09-19' }],
    });
    const set = (value: string) =>
      decisions.set('setExchangeRates', 'SetExchangeRatesInput', rate(value), controller);
    const without = await decisions.now();
    await set('90');
    const first = await decisions.now();
    await set('91.5');
    expect(await known(product, without)).toBeNull();
    expect(await known(product, first)).toBe('900.0000');
    expect(await decisions.amount(buyer(dealer), product)).toBe('915.0000');
  });

  it('is one statement, as a price of now is', async () => {
    const { countStatements } = await import('@kontor/kit/statements.ts');
    const ids = Array.from({ length: 24 }, () => ({
      __typename: 'Product',
      id: newId(),
      isPriceShown: true,
    }));
    const asOf = await decisions.now();
    const { statements } = await countStatements(() =>
      pricing.answer(
        buyer(dealer),
        `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
          price(asOf: "${asOf}") { unitPrice { amount } } } } }`,
        { ids },
      ),
    );
    expect(statements).toHaveLength(1);
  });
});
