import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { cellsByName, openRowFile } from '@kontor/kit/rowFile/openRowFile.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skuKey } from '../../../subgraphs/catalog/src/modules/product/domain/skuKey.ts';
import { saveProducts } from '../../../subgraphs/catalog/src/modules/product/product.service.ts';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { openWarehouseWorld, type WarehouseWorld } from './warehouseWorld.ts';

const ONLINE_RETAIL = fileURLToPath(
  new URL('../../../../shared/data/01-online-retail/online_retail.csv.gz', import.meta.url),
);

let world: WarehouseWorld;
let products: HostedSubgraph;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-stock-'));
  world = await openWarehouseWorld(async (runtime) => {
    products = await openSubgraph(catalog, runtime);
  });
  await known(['KV-1', 'LP-2', 'AV-3']);
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Puts products with these articles into the catalogue. */
async function known(skus: string[]): Promise<void> {
  const ctx: RequestContext = products.createContext();
  await saveProducts(
    ctx,
    skus.map((sku) => ({ sku, skuKey: skuKey(sku), nameEn: sku, nameRu: sku })),
  );
}

async function importFile(name: string, content: string | Buffer, options = {}) {
  const path = join(folder, name);
  await writeFile(path, content);
  return importPath(path, options);
}

const importPath = (path: string, options = {}) =>
  world.logistics.import('stock', {
    path,
    options: { warehouse: 'MSK', ...options },
    progress: () => undefined,
  });

async function onHand(): Promise<Record<string, string>> {
  const { rows } = await world.runtime.databaseOf('logistics').pool.query(
    `select p.sku, w.code, trim_scale(on_hand)::text as quantity from logistics.stock
     join catalog.product p on p.id = product_id join logistics.warehouse w on w.id = warehouse_id`,
  );
  return Object.fromEntries(rows.map(({ sku, code, quantity }) => [`${sku} ${code}`, quantity]));
}

describe('a list of stock', () => {
  const FILE = 'sku,quantity\nKV-1,12.5\nNOBODY,3\nLP-2,many\nlp-2,40\nkv-1,9\n';

  test('is booked where it is right, and every wrong row is named with its reason', async () => {
    expect(await importFile('stock.csv', FILE)).toEqual({
      created: 2,
      changed: 0,
      unchanged: 0,
      wrong: [
        { row: 3, reason: 'There is no product with the article NOBODY.' },
        { row: 4, reason: '"many" is not a quantity.' },
        { row: 6, reason: 'KV-1 stands in row 2 already.' },
      ],
      wrongCount: 3,
      wrongFile: join(folder, 'stock.csv.wrong.csv'),
    });
    expect(await onHand()).toMatchObject({ 'KV-1 MSK': '12.5', 'LP-2 MSK': '40' });
  });

  test('has its wrong rows in a file that can be corrected and imported', async () => {
    await importFile('stock.csv', FILE);
    expect(await readFile(join(folder, 'stock.csv.wrong.csv'), 'utf8')).toBe(
      [
        'sku,quantity,wrong_row,wrong_reason',
        'LP-2,many,4,"""many"" is not a quantity."',
        'kv-1,9,6,KV-1 stands in row 2 already.',
        'NOBODY,3,3,There is no product with the article NOBODY.',
        '',
      ].join('\n'),
    );
  });

  test('changes nothing the second time, nor when it says otherwise later', async () => {
    expect(await importFile('stock.csv', FILE)).toMatchObject({ created: 0, unchanged: 2 });
    expect(await importFile('later.csv', 'sku,quantity\nKV-1,99\n')).toEqual({
      created: 0,
      changed: 0,
      unchanged: 0,
      wrong: [{ row: 2, reason: 'The opening stock of KV-1 was booked as 12.5 before.' }],
      wrongCount: 1,
      wrongFile: join(folder, 'later.csv.wrong.csv'),
    });
    expect(await onHand()).toMatchObject({ 'KV-1 MSK': '12.5' });
  });

  test('may be packed, separated by tabs and named in Russian, for another warehouse', async () => {
    const file = gzipSync('\uFEFFАртикул\tОстаток\nKV-1\t7,5\n');
    const options = { warehouse: 'SPB', sku: 'Артикул', quantity: 'Остаток' };
    expect(await importFile('остатки.tsv.gz', file, options)).toMatchObject({
      created: 1,
      wrong: [],
    });
    expect(await onHand()).toMatchObject({ 'KV-1 SPB': '7.5' });
  });

  test('needs a warehouse that there is, and its columns', async () => {
    await expect(importFile('stock.csv', FILE, { warehouse: 'NSK' })).rejects.toThrow(
      'no warehouse "NSK"',
    );
    await expect(importFile('prices.csv', 'sku,price\nKV-1,5\n')).rejects.toThrow(
      'columns "sku" and "quantity"',
    );
  });

  test('that breaks off in the middle is an error', async () => {
    const file = gzipSync(FILE.repeat(1000)).subarray(0, 60);
    await expect(importFile('broken.csv.gz', file)).rejects.toThrow();
  });
});

test('sales are enough stock for all that was sold, without returns', async () => {
  const file = [
    'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
    '536365,AV-3,BREAKER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
    'C536379,AV-3,BREAKER,-1,2010-12-01 09:41:00,2.55,14527.0,United Kingdom',
    '536370,av-3,BREAKER,24,2010-12-01 08:45:00,2.55,12583.0,France',
    '536370,POST,POSTAGE,3,2010-12-01 08:45:00,18.0,12583.0,France',
  ].join('\n');
  expect(await importFile('sales.csv', file)).toEqual({
    created: 1,
    changed: 0,
    unchanged: 0,
    wrong: [{ row: 5, reason: 'There is no product with the article POST.' }],
    wrongCount: 1,
    wrongFile: join(folder, 'sales.csv.wrong.csv'),
  });
  expect(await onHand()).toMatchObject({ 'AV-3 MSK': '30' });
});

test.skipIf(!existsSync(ONLINE_RETAIL))(
  'half a million real transactions become the opening stock of their products',
  async () => {
    const codes = new Set<string>();
    const { header, rows } = await openRowFile(ONLINE_RETAIL);
    const cellOf = cellsByName(header);
    for await (const row of rows) codes.add(cellOf(row, 'StockCode').toUpperCase());
    const articles = [...codes].filter((code) => /^\d{5}[A-Z]*$/.test(code));
    await known(articles);
    const { created, wrong } = await importPath(ONLINE_RETAIL, {
      warehouse: 'SPB',
      errors: join(folder, 'wrong.csv'),
    });
    expect(created).toBeGreaterThan(3700);
    expect(wrong.every(({ reason }) => /no product with the article \D/.test(reason))).toBe(true);
    // The most sold article of the set: 80,995 paper birds in one invoice, which was cancelled later.
    expect((await onHand())['23843 SPB']).toBe('80995');
  },
  60_000,
);
