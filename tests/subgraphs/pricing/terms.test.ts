import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kontor/kit/ids.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { buyer, type OpenPricing, openPricing } from './openPricing.ts';
import { controller, priceDecisions, sales, salesHead } from './priceWorld.ts';

let pricing: OpenPricing;
let decisions: ReturnType<typeof priceDecisions>;
let folder: string;
let customer: string;

beforeAll(async () => {
  pricing = await openPricing('2026-09-20T09:00:00Z', [catalog]);
  decisions = priceDecisions(pricing);
  folder = await mkdtemp(join(tmpdir(), 'kontor-terms-'));
  customer = await pricing.customer({ segment: 'dealer' });
  await pricing.runtime.hosted.find(({ name }) => name === 'catalog')!.seedDemo();
});
afterAll(() => pricing.close());

async function importFile(kind: string, name: string, content: string | Buffer, options = {}) {
  const path = join(folder, name);
  await writeFile(path, content);
  return pricing.subgraph.import(kind, { path, options, progress: () => undefined });
}

async function product(sku: string): Promise<string> {
  const { em } = pricing.runtime.hosted.find(({ name }) => name === 'catalog')!.createContext();
  const [row] = await em.execute<Array<{ id: string }>>('select id from product where sku = ?', [
    sku,
  ]);
  return row!.id;
}

/** Windows-1251, as the Bank of Russia writes. */
const cyrillic = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

describe('exchange rates', () => {
  const DAILY = `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="19.09.2026" name="Foreign Currency Market">
    <Valute ID="R01235"><NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal><Name>Доллар США</Name><Value>92,5012</Value></Valute>
    <Valute ID="R01820"><NumCode>392</NumCode><CharCode>JPY</CharCode><Nominal>100</Nominal><Name>Иен</Name><Value>61,2345</Value></Valute>
    <Valute ID="R00000"><CharCode>XXL</CharCode><Nominal>1</Nominal><Value>-1</Value></Valute></ValCurs>`;

  it('are read as the Bank of Russia publishes them, and the second time change nothing', async () => {
    const first = await importFile('rates', 'XML_daily.xml', cyrillic(DAILY));
    expect(first).toMatchObject({ created: 2, changed: 0, wrongCount: 1 });
    expect(first.wrong).toEqual([{ row: 3, reason: '"-1" is not a rate' }]);
    const again = await importFile('rates', 'XML_daily.xml', cyrillic(DAILY));
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    const { exchangeRates } = await pricing.answer(
      buyer(customer),
      '{ exchangeRates { currency rate validFrom source } }',
    );
    expect(exchangeRates).toEqual([
      { currency: 'JPY', rate: '0.612345', validFrom: '2026-09-19', source: 'Bank of Russia' },
      { currency: 'USD', rate: '92.5012', validFrom: '2026-09-19', source: 'Bank of Russia' },
    ]);
  });

  it('are read from a table, each row that is wrong with its reason', async () => {
    const rows = [
      'currency;rate;date',
      'EUR;100,5;20.09.2026',
      'EUR;101;20.09.2026',
      'EUR;1;31.02.2026',
    ];
    const report = await importFile('rates', 'rates.csv', rows.join('\n'), { source: 'ECB' });
    expect(report).toMatchObject({ created: 1, wrongCount: 2 });
    expect(report.wrong.map(({ reason }) => reason)).toEqual([
      'EUR is there twice on this day',
      '"31.02.2026" is not a day',
    ]);
    await expect(importFile('rates', 'names.csv', 'a;b\n1;2')).rejects.toThrow('currency and rate');
  });

  it('tell a price in another currency, with the rate, its day and its source', async () => {
    const sold = newId();
    await pricing.priceList({}, [[sold, '1', '1000']]);
    const FIELDS = `unitPrice { amount currency } unitPriceWithVat { amount }
      explanation { listPrice { amount currency } exchange { from to rate on source } }`;
    expect(await decisions.price(buyer(customer), sold, 'currency: "USD"', FIELDS)).toEqual({
      unitPrice: { amount: '10.8107', currency: 'USD' },
      unitPriceWithVat: { amount: '13.1891' },
      explanation: {
        listPrice: { amount: '1000.0000', currency: 'RUB' },
        exchange: [
          {
            ...{ from: 'RUB', to: 'USD', rate: '0.0108106706' },
            ...{ on: '2026-09-19', source: 'Bank of Russia' },
          },
        ],
      },
    });
    const PRICE = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
      price(currency: "QQQ") { unitPrice { amount } } } } }`;
    const ids = [{ __typename: 'Product', id: sold, isPriceShown: true }];
    expect(await pricing.refusal(buyer(customer), PRICE, { ids })).toBe('BAD_USER_INPUT');
  });

  it('are set by those who may', async () => {
    const MUTATION = `mutation ($input: SetExchangeRatesInput!) { setExchangeRates(input: $input) {
      ... on ExchangeRatesSet { changed } ... on InvalidInput { field } } }`;
    const input = {
      source: 'hand',
      rates: [{ currency: 'CNY', rate: '12.5', validFrom: '2026-09-20' }],
    };
    expect(await pricing.refusal(sales, MUTATION, { input })).toBe('FORBIDDEN');
    expect(await pricing.refusal(buyer(customer, 'rates:write'), MUTATION, { input })).toBe(
      'FORBIDDEN',
    );
    const set = await pricing.answer(controller, MUTATION, { input });
    expect(set.setExchangeRates).toEqual({ changed: 1 });
    const wrong = { ...input, rates: [{ ...input.rates[0], rate: '0' }] };
    const refused = await pricing.answer(controller, MUTATION, { input: wrong });
    expect(refused.setExchangeRates).toEqual({ field: 'rates.0.rate' });
    expect(await pricing.refusal(ANONYMOUS, '{ exchangeRates { rate } }')).toBe('UNAUTHENTICATED');
  });
});

describe('VAT by product', () => {
  it('is 22 %, 10 %, 0 % or none, which is null and not 0', async () => {
    const rows = [
      'sku,vat',
      'AV-1P-C10,10%',
      'AV-1P-C16,без НДС',
      'AV-1P-C25,0',
      'NO-SUCH,10',
      'AV-3P-D63,15',
    ];
    const report = await importFile('vat-codes', 'vat.csv', rows.join('\n'));
    expect(report).toMatchObject({ wrongCount: 2 });
    const ids = await Promise.all(
      ['AV-1P-C10', 'AV-1P-C16', 'AV-1P-C25', 'AV-3P-D63'].map((sku) => product(sku)),
    );
    await pricing.priceList(
      { name: 'taxed' },
      ids.map((id) => [id, '1', '100']),
    );
    const FIELDS = 'vatRate unitPriceWithVat { amount }';
    const prices = [];
    for (const id of ids) prices.push(await decisions.price(buyer(customer), id, '', FIELDS));
    expect(prices).toEqual([
      { vatRate: '10', unitPriceWithVat: { amount: '110.0000' } },
      { vatRate: null, unitPriceWithVat: { amount: '100.0000' } },
      { vatRate: '0', unitPriceWithVat: { amount: '100.0000' } },
      { vatRate: '22', unitPriceWithVat: { amount: '122.0000' } },
    ]);
  });

  it('is none where the seller’s company pays none', async () => {
    const sold = newId();
    await pricing.priceList({}, [[sold, '1', '100']]);
    const { em } = pricing.context();
    await em.execute('update seller_entity set pays_vat = false');
    expect((await decisions.price(buyer(customer), sold, '', 'vatRate')).vatRate).toBeNull();
    await em.execute('update seller_entity set pays_vat = true');
    expect((await decisions.price(buyer(customer), sold, '', 'vatRate')).vatRate).toBe('22');
  });
});

describe('costs and floors', () => {
  const TERMS = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product {
    vatCode cost { cost { amount currency } activeFrom } floorPrice { amount currency } } } }`;
  const ids = async (sku: string) => [
    { __typename: 'Product', id: await product(sku), isPriceShown: true },
  ];

  it('are read from a file and hold the margin of the price group', async () => {
    const rows = [
      'sku;cost;currency;from',
      'AV-1P-C10;92;;',
      'AV-1P-C25;10;USD;01.09.2026',
      'AV-3P-D63;-1;;',
    ];
    const report = await importFile('costs', 'costs.csv', rows.join('\n'));
    expect(report).toMatchObject({ created: 2, wrong: [{ row: 4, reason: '"-1" is not a cost' }] });
    const variables = { ids: [...(await ids('AV-1P-C10')), ...(await ids('AV-1P-C25'))] };
    const { _entities } = await pricing.answer(sales, TERMS, variables);
    expect(_entities).toEqual([
      {
        ...{ vatCode: 'REDUCED', floorPrice: { amount: '100.0000', currency: 'RUB' } },
        cost: { cost: { amount: '92.0000', currency: 'RUB' }, activeFrom: '2026-09-20' },
      },
      {
        ...{ vatCode: 'ZERO', floorPrice: { amount: '1005.4478', currency: 'RUB' } },
        cost: { cost: { amount: '10.0000', currency: 'USD' }, activeFrom: '2026-09-01' },
      },
    ]);
  });

  it('go by margins that a second person approved', async () => {
    const id = await product('AV-1P-C10');
    await decisions.regroup([id, 'BREAKERS']);
    const asked = await decisions.changeFloorMargins({
      margins: [{ priceGroup: 'BREAKERS', percent: '20' }],
    });
    const floor = async () =>
      (await pricing.answer(sales, TERMS, { ids: await ids('AV-1P-C10') }))._entities[0].floorPrice
        .amount;
    expect(await floor()).toBe('100.0000');
    await decisions.decide(asked.request.id, salesHead);
    expect(await floor()).toBe('115.0000');
    const { floorMargins } = await pricing.answer(sales, '{ floorMargins { priceGroup percent } }');
    expect(floorMargins).toEqual([
      { priceGroup: null, percent: '8' },
      { priceGroup: 'BREAKERS', percent: '20' },
    ]);
    const wrong = await decisions.changeFloorMargins({ margins: [{ percent: '100' }] });
    expect(wrong).toMatchObject({ field: 'margins.0.percent' });
  });

  it('are never told to a customer, whatever scopes it holds', async () => {
    const variables = { ids: await ids('AV-1P-C10') };
    expect(await pricing.refusal(buyer(customer), TERMS, variables)).toBe('FORBIDDEN');
    const grabbing = buyer(customer, 'prices:read', 'pricelists:read');
    const { _entities } = await pricing.answer(grabbing, TERMS, variables);
    expect(_entities).toEqual([{ vatCode: 'REDUCED', cost: null, floorPrice: null }]);
    expect(await pricing.refusal(grabbing, '{ floorMargins { percent } }')).toBe('FORBIDDEN');
  });
});

describe('the demo company', () => {
  it('has discounts, a promotion, costs and a rate of the dollar, the same after a second seed', async () => {
    await pricing.subgraph.seedDemo();
    await pricing.subgraph.seedDemo();
    const { discountMatrix, promotions, exchangeRates } = await pricing.answer(
      sales,
      `{ discountMatrix { discounts { segment priceGroup percent } }
        promotions { nodes { name status productCount } } exchangeRates { currency } }`,
    );
    expect(discountMatrix.discounts).toHaveLength(3);
    expect(promotions.nodes).toEqual([
      { name: 'Неделя инструмента', status: 'APPROVED', productCount: 2 },
    ]);
    expect(exchangeRates).toContainEqual({ currency: 'USD' });
    const drill = await product('EI-PERF-800');
    const FIELDS = 'explanation { discounts { promotionName percent } }';
    const { explanation } = await decisions.price(buyer(customer), drill, '', FIELDS);
    expect(explanation.discounts).toEqual([
      // Of 12 %, as much as the floor leaves of a dealer's price.
      { promotionName: 'Неделя инструмента', percent: '11.53' },
    ]);
  });
});
