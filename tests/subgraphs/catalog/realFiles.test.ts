import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGtin } from '../../../subgraphs/catalog/src/modules/product/domain/gtin.ts';
import { buyer, type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const retail = new URL('01-online-retail/online_retail.csv.gz', data);
const barcodes = new URL('02-catalogue/uhtt-barcodes/uhtt_electrotechnics.tsv.gz', data);

/** Names what is skipped: the files are too large for the repository. */
const withFile = (file: URL) => {
  const isThere = existsSync(file);
  if (!isThere) console.warn(`Skipped: ${file.pathname} is not there.`);
  return describe.skipIf(!isThere);
};

withFile(retail)('the invoices of Online Retail', () => {
  let world: CatalogWorld;
  let folder: string;
  let path: string;
  beforeAll(async () => {
    world = await openCatalogWorld();
    folder = await mkdtemp(join(tmpdir(), 'kontor-retail-'));
    path = join(folder, 'online_retail.csv.gz');
    await copyFile(retail, path);
  });
  afterAll(async () => {
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('become the products of a wholesaler, and become them once', async () => {
    const report = await world.import(path);
    expect(report).toMatchObject({ created: 3799, changed: 0, wrongCount: 3214 });
    expect(report.wrong).toContainEqual({
      row: 47,
      reason: 'POST is a service code, not a product (1256 rows)',
    });
    expect(await world.import(path)).toMatchObject({ created: 0, changed: 0, unchanged: 3799 });
    const query = `{ product(sku: "85123a") { sku name category { name(locale: EN) parent { name(locale: EN) } } }
      products(search: "hanging hearts") { nodes { sku } } }`;
    const { product, products } = await world.data(buyer, query);
    expect(product).toEqual({
      sku: '85123A',
      name: 'WHITE HANGING HEART T-LIGHT HOLDER',
      category: { name: 'Candles & lighting', parent: { name: 'Gifts & home' } },
    });
    expect(products.nodes[0].sku).toBe('85123A');
  });
});

withFile(barcodes)('the Universe-HTT barcodes', () => {
  test('all have right check digits once UPC-E is expanded', async () => {
    const lines = gunzipSync(await readFile(barcodes))
      .toString()
      .trim()
      .split('\n')
      .slice(1);
    const wrong = lines
      .map((line) => line.split('\t')[1] ?? '')
      .filter((code) => !readGtin(code).ok);
    expect(lines.length).toBeGreaterThan(100_000);
    expect(wrong).toEqual([]);
  });
});
