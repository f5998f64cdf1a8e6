import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { buyer, finance, type OpenPricing, openPricing, orders } from './openPricing.ts';

const FACTS = `id validUntil total { amount currency } totalVat { amount } totalWithVat { amount }
  lines { productId product { id } quantity total { amount } vat { amount } totalWithVat { amount currency }
    price { unitPrice { amount } explanation { listName rejected { reason } } } }`;
const RESULT = `__typename ... on PriceQuote { ${FACTS} } ... on PricesMissing { productIds }
  ... on InvalidInput { field } ... on Problem { code }`;
const QUOTE = `mutation ($input: QuotePricesInput!) { quotePrices(input: $input) { ${RESULT} } }`;
const QUOTE_FOR = `mutation ($id: ID!, $input: QuotePricesInput!) {
  quotePricesFor(organizationId: $id, input: $input) { ${RESULT} } }`;
const LINES = `query ($id: ID!, $lines: [QuoteLineInput!]!) {
  priceLines(organizationId: $id, lines: $lines) { productId totalWithVat { amount } } }`;

let pricing: OpenPricing;
let payer: string;
let other: string;
const screw = newId();
const cable = newId();

beforeAll(async () => {
  pricing = await openPricing(undefined, [catalog]);
  payer = await pricing.customer();
  other = await pricing.customer();
  await sell(screw, cable);
  await knowInCatalogue(payer, other);
  await pricing.priceList({ name: 'base' }, [
    [screw, '1', '33.33'],
    [screw, '100', '30'],
    [cable, '0.5', '100'],
  ]);
});
afterAll(() => pricing.close());

/** The catalogue's own tables. */
const catalogue = () =>
  pricing.runtime.hosted.find(({ name }) => name === 'catalog')!.createContext().em;

/** Puts the products into the catalogue. */
const sell = (...ids: string[]) =>
  catalogue().execute(
    `insert into product
         (id, sku, sku_key, name_ru, unit_code, minimum_quantity, quantity_step, price_group, status)
       select id, id, upper(id::text), 'Товар', '796', 1, 1, 'STANDARD', 'PUBLISHED'
       from json_array_elements_text(?::json) as given (text), cast(text as uuid) as id`,
    [JSON.stringify(ids)],
  );

const knowInCatalogue = (...organizationIds: string[]) =>
  catalogue().execute(
    `insert into customer (organization_id, is_seller)
       select text::uuid, false from json_array_elements_text(?::json) as given (text)`,
    [JSON.stringify(organizationIds)],
  );

const quote = async (lines: object[], idempotencyKey = newId(), viewer = buyer(payer)) =>
  (await pricing.answer(viewer, QUOTE, { input: { lines, idempotencyKey } })).quotePrices;

describe('a quote', () => {
  it('prices each line by its quantity, VAT per line, for 15 minutes', async () => {
    const answer = await quote([
      { productId: screw, quantity: '1' },
      { productId: cable, quantity: '2.5' },
      { productId: screw, quantity: '100' },
    ]);
    expect(answer).toMatchObject({
      __typename: 'PriceQuote',
      validUntil: '2026-09-10T09:15:00.000Z',
      total: { amount: '3283.33', currency: 'RUB' },
      totalVat: { amount: '722.33' },
      totalWithVat: { amount: '4005.66' },
      lines: [
        {
          productId: screw,
          product: { id: screw },
          quantity: '1',
          total: { amount: '33.33' },
          vat: { amount: '7.33' },
          totalWithVat: { amount: '40.66', currency: 'RUB' },
          price: {
            unitPrice: { amount: '33.3300' },
            explanation: { listName: 'base', rejected: [{ reason: 'QUANTITY_TOO_SMALL' }] },
          },
        },
        { total: { amount: '250.00' }, quantity: '2.5' },
        { total: { amount: '3000.00' }, price: { unitPrice: { amount: '30.0000' } } },
      ],
    });
  });

  it('keeps its prices when the lists change, and is one for a key', async () => {
    const product = newId();
    await sell(product);
    const list = await pricing.priceList({}, [[product, '1', '10']]);
    const key = newId();
    const lines = [{ productId: product, quantity: '2' }];
    const first = await quote(lines, key);
    await pricing.publish(list.id, [[product, '1', '11']], '2026-09-10');
    expect(await quote(lines, key)).toEqual(first);
    expect((await quote(lines)).total.amount).toBe('22.00');
    expect(await quote([{ productId: product, quantity: '3' }], key)).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('rounds VAT on each line or on the document, as the seller’s company does (scenario E8)', async () => {
    const { em } = pricing.context();
    const [first, second, third] = [newId(), newId(), newId()];
    await sell(first, second, third);
    await pricing.priceList(
      {},
      [first, second, third].map((product) => [product, '1', '33.33']),
    );
    const lines = [first, second, third].map((productId) => ({ productId, quantity: '1' }));
    expect((await quote(lines)).totalVat.amount).toBe('21.99');
    await em.execute(`insert into seller_entity (organization_id) select gen_random_uuid()
      where not exists (select from seller_entity)`);
    await em.execute(`update seller_entity set vat_rounding = 'DOCUMENT'`);
    const whole = await quote(lines);
    expect(whole).toMatchObject({
      totalVat: { amount: '22.00' },
      totalWithVat: { amount: '121.99' },
    });
    expect(whole.lines.map(({ vat }: { vat: { amount: string } }) => vat.amount)).toEqual([
      ...['7.33', '7.34', '7.33'],
    ]);
    await em.execute(`update seller_entity set pays_vat = false`);
    expect(await quote(lines)).toMatchObject({ totalVat: { amount: '0.00' } });
    await em.execute(`update seller_entity set vat_rounding = 'LINE', pays_vat = true`);
  });

  it('names products that are sold on request', async () => {
    const unknown = newId();
    const lines = [screw, unknown, 'not an id'].map((productId) => ({ productId, quantity: '1' }));
    expect(await quote(lines)).toMatchObject({
      __typename: 'PricesMissing',
      productIds: [unknown, 'not an id'],
    });
  });

  it('knows no price of what the catalogue hides from the organization, or shows without one', async () => {
    const [hidden, onRequest, draft] = [newId(), newId(), newId()];
    await sell(hidden, onRequest);
    await pricing.priceList({}, [
      [hidden, '1', '10'],
      [onRequest, '1', '10'],
      [draft, '1', '10'],
    ]);
    for (const [product, effect] of [
      [hidden, 'HIDDEN'],
      [onRequest, 'WITHOUT_PRICE'],
    ]) {
      await catalogue().execute(
        `insert into visibility_rule (id, target, organization_id, product_id, effect)
           values (gen_random_uuid(), ?, ?, ?, ?)`,
        [product, payer, product, effect],
      );
    }
    const productIds = [hidden, onRequest, draft];
    const lines = productIds.map((productId) => ({ productId, quantity: '1' }));
    expect(await quote(lines)).toMatchObject({ __typename: 'PricesMissing', productIds });
    expect((await quote(lines.slice(0, 2), newId(), buyer(other))).total.amount).toBe('20.00');
  });

  it('refuses no lines, too many, and a quantity of zero', async () => {
    const line = { productId: screw, quantity: '1' };
    expect(await quote([])).toMatchObject({ field: 'lines' });
    expect(await quote(Array.from({ length: 5001 }, () => line))).toMatchObject({ field: 'lines' });
    expect(await quote([line, { ...line, quantity: '0' }])).toMatchObject({
      field: 'lines.1.quantity',
    });
  });

  it('of 5,000 lines costs as many statements as of one', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        productId: screw,
        quantity: String(index + 1),
      }));
    const small = await countStatements(() => quote(lines(1)));
    const large = await countStatements(() => quote(lines(5000)));
    expect(large.result.lines).toHaveLength(5000);
    expect(large.statements.length).toBe(small.statements.length);
  });
});

describe('a quote for an organization, on checkout', () => {
  const quoteFor = async (id: string, idempotencyKey: string, viewer = orders) => {
    const input = { lines: [{ productId: screw, quantity: '1' }], idempotencyKey };
    return (await pricing.answer(viewer, QUOTE_FOR, { id, input })).quotePricesFor;
  };

  it('is one for a key of each organization', async () => {
    const key = newId();
    const [mine, again, theirs] = [
      await quoteFor(payer, key),
      await quoteFor(payer, key),
      await quoteFor(other, key),
    ];
    expect(again).toEqual(mine);
    expect(theirs.id).not.toBe(mine.id);
  });

  it('is open to services only, and to one only for whom it acts', async () => {
    const variables = { id: payer, input: { lines: [], idempotencyKey: newId() } };
    expect(await pricing.refusal(finance, QUOTE_FOR, variables)).toBe('FORBIDDEN');
    const acting = serviceViewer('orders', other);
    expect(await pricing.refusal(acting, QUOTE_FOR, variables)).toBe('FORBIDDEN');
    expect(await pricing.refusal(acting, LINES, { id: payer, lines: [] })).toBe('FORBIDDEN');
    expect((await quoteFor(other, newId(), acting)).__typename).toBe('PriceQuote');
  });

  it('prices lines without keeping them, and leaves out what has no price', async () => {
    const lines = [newId(), screw].map((productId) => ({ productId, quantity: '1' }));
    const ask = (asked: object[]) => pricing.answer(orders, LINES, { id: payer, lines: asked });
    expect(await ask([])).toEqual({ priceLines: [] });
    const { result, statements } = await countStatements(() => ask(lines));
    expect(result.priceLines).toEqual([{ productId: screw, totalWithVat: { amount: '40.66' } }]);
    expect(statements).toHaveLength(1);
  });
});
