import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { HostedSubgraph } from '@kontor/kit/openSubgraph.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { buyer, finance, type OpenPricing, openPricing } from './openPricing.ts';

const ONLINE_RETAIL = new URL(
  '../../../../shared/data/01-online-retail/online_retail.csv.gz',
  import.meta.url,
).pathname;
const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

let pricing: OpenPricing;
let folder: string;

beforeAll(async () => {
  pricing = await openPricing('2026-09-10T09:00:00Z', [catalog]);
  folder = await mkdtemp(join(tmpdir(), 'kontor-prices-'));
  await catalogue().seedDemo();
});
afterAll(() => pricing.close());

const catalogue = (): HostedSubgraph =>
  pricing.runtime.hosted.find(({ name }) => name === 'catalog')!;

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const importFile = (path: string, options: Record<string, string> = {}) =>
  pricing.subgraph.import('prices', { path, options, progress: () => undefined });

/** Steps of a list as `from: price`, by SKU. */
async function pricesIn(list: string, sku: string): Promise<Record<string, string>> {
  const facts = await catalogue()
    .createContext()
    .em.execute<Array<{ id: string }>>('select id from product where sku = ?', [sku]);
  const rows = await pricing.context().em.execute<Array<{ tier_from: string; unit_price: string }>>(
    `select step.tier_from, step.unit_price from (
        select version.* from price_version as version join price_list on price_list.id = list_id
        where price_list.name = ? and product_id = ?
        order by active_from desc, publication_no desc limit 1
      ) as version, unnest(tier_from, unit_price) as step (tier_from, unit_price) order by 1`,
    [list, facts[0]!.id],
  );
  return Object.fromEntries(rows.map(({ tier_from, unit_price }) => [tier_from, unit_price]));
}

describe('importing a price list', () => {
  it('takes what is right, names what is wrong, and changes nothing the second time', async () => {
    const path = await file(
      'prices.csv',
      [
        'Артикул;Цена;От',
        'AV-1P-C10;1 186,50;1',
        'av 1p c10;1100;20',
        'NO-SUCH;5;1',
        'AV-1P-C16;on request;1',
        'AV-1P-C16;182;1',
        '',
        'AV-1P-C16;183;1',
        'AV-1P-C16;182.00;1',
      ].join('\n'),
    );
    const options = { list: 'Spring' };
    const wrong = [
      { row: 4, reason: 'the catalogue has no product NO-SUCH' },
      { row: 5, reason: '"on request" is not a price' },
      { row: 8, reason: 'row 6 gives another price for the same product and quantity' },
    ];
    const first = await importFile(path, options);
    expect(first).toMatchObject({ created: 2, changed: 0, unchanged: 0, wrong, wrongCount: 3 });
    expect(await pricesIn('Spring', 'AV-1P-C10')).toEqual({ 1: '1186.5000', 20: '1100.0000' });
    expect(await readFile(`${path}.wrong.csv`, 'utf8')).toBe(
      [
        'Артикул,Цена,От,wrong_row,wrong_reason',
        'NO-SUCH,5,1,4,the catalogue has no product NO-SUCH',
        'AV-1P-C16,on request,1,5,"""on request"" is not a price"',
        'AV-1P-C16,183,1,8,row 6 gives another price for the same product and quantity',
        '',
      ].join('\n'),
    );
    const second = await importFile(path, options);
    expect(second).toMatchObject({ created: 0, changed: 0, unchanged: 2, wrong });
  });

  it('changes prices that the file names and leaves the others', async () => {
    const path = await file('change.tsv', 'sku\tprice\nAV-1P-C10\t99\nAV-1P-C25\t77\n');
    expect(await importFile(path, { list: 'Spring' })).toMatchObject({ created: 1, changed: 1 });
    expect(await pricesIn('Spring', 'AV-1P-C10')).toEqual({ 1: '99.0000', 20: '1100.0000' });
  });

  it('makes a list for whom it is told, and changes no terms of one that is there', async () => {
    const path = await file('own.csv', 'code,net\nAV-1P-C10,50\n');
    const organization = await pricing.customer();
    const own = { list: 'Own', level: 'ORGANIZATION', organization, map: 'sku=code,price=net' };
    expect(await importFile(path, own)).toMatchObject({ created: 1 });
    const { priceLists } = await pricing.answer(
      finance,
      '{ priceLists(first: 1) { nodes { name level currency isVatIncluded rowCount } } }',
    );
    expect(priceLists.nodes).toEqual([
      { name: 'Own', level: 'ORGANIZATION', currency: 'RUB', isVatIncluded: false, rowCount: 1 },
    ]);
    await expect(importFile(path, { ...own, currency: 'EUR' })).rejects.toThrow('another currency');
    await expect(importFile(path, { list: 'Own', map: own.map })).rejects.toThrow('another level');
  });

  it('refuses flags, files and columns that it does not understand, and keeps nothing', async () => {
    const path = await file('names.csv', 'name,colour\nx,y\n');
    await expect(importFile(path, { speed: 'fast' })).rejects.toThrow('Unknown flag');
    await expect(importFile(path, { list: 'Broken' })).rejects.toThrow(
      'No column for sku and price',
    );
    await expect(importFile(join(folder, 'absent.csv'))).rejects.toThrow('absent.csv');
    await expect(importFile(await file('empty.csv', ''))).rejects.toThrow('is empty');
    const open = await file('open.csv', `sku,price\nAV-1P-C10,5\n"AV,${'6'.repeat(300_000)}`);
    await expect(importFile(open, { list: 'Broken' })).rejects.toThrow("can't be read");
    const lists = await pricing
      .context()
      .em.execute(`select 1 from price_list where name = 'Broken'`);
    expect(lists).toEqual([]);
  });
});

describe('deriving prices from sales', () => {
  const sale = (code: string, quantity: number, price: number) =>
    `536365,${code},"LANTERN, WHITE",${quantity},2010-12-01 08:26:00,${price},17850.0,United Kingdom`;

  it('takes medians by quantity, packed or not, and tells which rows say nothing', async () => {
    const rows = ['71053', '84406B'].map((sku) => `${sku},"LANTERN, WHITE",UNKNOWN`);
    const goods = await file('goods.csv', ['sku,name,brand', ...rows].join('\n'));
    await catalogue().import('catalogue', { path: goods, options: {}, progress: () => undefined });
    const sales = [
      sale('71053', 6, 3.39),
      sale('71053', 6, 3.75),
      sale('71053', 1, 3.75),
      sale('71053', 24, 2.95),
      sale('POST', 1, 18),
      sale('84406b', -1, 2.75),
      sale('84406b', 8, 2.75),
      sale('99999', 1, 5),
    ];
    const path = await file('sales.csv.gz', gzipSync([HEADER, ...sales].join('\n')));
    const report = await importFile(path, { list: 'Learned' });
    expect(report).toMatchObject({ created: 2, changed: 0, unchanged: 0 });
    expect(report.wrong).toEqual([
      { row: 6, reason: 'POST is a service, not a product' },
      { row: 7, reason: 'the quantity is not above zero' },
      { row: 9, reason: 'the catalogue has no product 99999' },
    ]);
    expect(await pricesIn('Learned', '71053')).toEqual({ 1: '3.7500', 24: '2.9500' });
    expect(await importFile(path, { list: 'Learned' })).toMatchObject({ created: 0, unchanged: 2 });
  });

  it.skipIf(!existsSync(ONLINE_RETAIL))(
    'reads half a million sales of a wholesaler into prices of 3,900 products',
    async () => {
      const errors = join(folder, 'wrong.csv');
      const whole = { path: ONLINE_RETAIL, options: { errors }, progress: () => undefined };
      await catalogue().import('catalogue', whole);
      const before = process.memoryUsage().heapUsed;
      const report = await importFile(ONLINE_RETAIL, { list: 'Online Retail', errors });
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
      expect(report.created).toBeGreaterThan(3500);
      expect(report.wrongCount).toBeGreaterThan(10_000);
      expect(report.wrong).toHaveLength(100);
      const again = await importFile(ONLINE_RETAIL, { list: 'Online Retail', errors });
      expect(again).toMatchObject({ created: 0, changed: 0, unchanged: report.created });
    },
    120_000,
  );
});

describe('the demo company', () => {
  it('has lists and terms, the same after a second seed', async () => {
    const { subgraph, answer } = pricing;
    await subgraph.seedDemo();
    await subgraph.seedDemo();
    const { product } = await catalogue()
      .createContext()
      .em.execute<Array<{ id: string }>>(`select id from product where sku = 'AV-1P-C16'`)
      .then(([row]) => ({ product: row!.id }));
    const price = async (organizationId: string, quantity: string) => {
      const query = `query ($ids: [_Any!]!, $quantity: Decimal) { _entities(representations: $ids) {
        ... on Product { price(quantity: $quantity) { unitPrice { amount } explanation { listName } } } } }`;
      const ids = [{ __typename: 'Product', id: product, isPriceShown: true }];
      const { _entities } = await answer(buyer(organizationId), query, { ids, quantity });
      return _entities[0].price;
    };
    const { north, south } = demo.organizations;
    expect(await price(north, '12')).toEqual({
      unitPrice: { amount: '145.6000' },
      explanation: { listName: 'Own prices of North' },
    });
    expect((await price(south, '12')).unitPrice.amount).toBe('182.0000');

    const ids = [north, south, newId()].map((id) => ({ __typename: 'Organization', id }));
    const { _entities } = await answer(
      finance,
      `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Organization {
        credit { limit { amount currency } paymentDays } } } }`,
      { ids },
    );
    expect(_entities).toEqual([
      { credit: { limit: { amount: '1000000.00', currency: 'RUB' }, paymentDays: 30 } },
      { credit: { limit: { amount: '100000.00', currency: 'RUB' }, paymentDays: 14 } },
      { credit: null },
    ]);
  });
});
