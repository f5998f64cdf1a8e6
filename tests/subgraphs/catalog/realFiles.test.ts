import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGtin } from '../../../subgraphs/catalog/src/modules/product/domain/gtin.ts';
import { buyer, type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const retail = new URL('01-online-retail/online_retail.csv.gz', data);
const bmecat = new URL('02-catalogue/bmecat-weidmueller/', data);
const commerceMl = new URL('03-commerceml/', data);
const barcodes = new URL('02-catalogue/uhtt-barcodes/uhtt_electrotechnics.tsv.gz', data);

/** Names what is skipped: the files are too large for the repository. */
const withFile = (file: URL) => {
  const isThere = existsSync(file);
  if (!isThere) console.warn(`Skipped: ${file.pathname} is not there.`);
  return describe.skipIf(!isThere);
};

let shared: CatalogWorld;
beforeAll(async () => {
  shared = await openCatalogWorld();
});
afterAll(() => shared?.close());

/** Lets a test have an empty catalogue, and a folder: nothing is written beside the files themselves. */
async function inWorld(use: (world: CatalogWorld, folder: string) => Promise<void>) {
  await shared.database.query(
    'truncate product, brand, category, attribute, changeset, import_mapping cascade',
  );
  const folder = await mkdtemp(join(tmpdir(), 'kontor-real-'));
  await use(shared, folder).finally(() => rm(folder, { recursive: true, force: true }));
}

withFile(retail)('the invoices of Online Retail', () => {
  test('become the products of a wholesaler, and become them once', async () => {
    await inWorld(async (world, folder) => {
      const path = join(folder, 'online_retail.csv.gz');
      await copyFile(retail, path);
      const report = await world.import(path);
      expect(report).toMatchObject({ created: 3799, changed: 0, wrongCount: 3214 });
      expect(report.wrong).toContainEqual({
        row: 47,
        reason: 'sku "POST": is a service code, not a product (1256 rows)',
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
});

withFile(barcodes)('the Universe-HTT barcodes', () => {
  const linesOf = async () =>
    gunzipSync(await readFile(barcodes))
      .toString()
      .trim()
      .split('\n');

  test('all have right check digits once UPC-E is expanded', async () => {
    const lines = (await linesOf()).slice(1);
    const wrong = lines
      .map((line) => line.split('\t')[1] ?? '')
      .filter((code) => !readGtin(code).ok);
    expect(lines.length).toBeGreaterThan(100_000);
    expect(wrong).toEqual([]);
  });

  // A part: all of it takes a minute.
  test('become a catalogue with categories and brands, and become it once', async () => {
    await inWorld(async (world, folder) => {
      const path = join(folder, 'barcodes.tsv');
      await writeFile(path, (await linesOf()).slice(0, 5001).join('\n'));
      const options = { map: 'sku=ID,gtin=UPCEAN,name=Name,category=CategoryName,brand=BrandName' };
      const report = await world.import(path, options);
      expect(report).toMatchObject({ created: 5000 - report.wrongCount, changed: 0 });
      expect(report.wrongCount).toBeLessThan(20);
      const again = await world.import(path);
      expect(again).toMatchObject({ created: 0, changed: 0, unchanged: report.created });
      const { rows } = await world.database.query(
        `select count(*)::int as roots from category where parent_id is null and name_ru = 'Техника'`,
      );
      expect(rows).toEqual([{ roots: 1 }]);
    });
  });
});

withFile(bmecat)('the BMEcat files of Weidmüller', () => {
  test.each([
    ['WEI_BMECat_1609801044.xml', '1609801044', '4008190397111'],
    ['WEI_BMECat_8965490000.xml', '8965490000', '4032248785100'],
  ])('%s gives a product with its features', async (name, sku, gtin) => {
    await inWorld(async (world, folder) => {
      const path = join(folder, name);
      await copyFile(new URL(name, bmecat), path);
      const options = { default: 'category=Klemmen' };
      expect(await world.import(path, options)).toMatchObject({ created: 1, wrong: [] });
      const query = `query ($sku: String) { product(sku: $sku) {
        gtin name(locale: EN) brand { name } unit { code } manufacturerNumber
        attributes { attribute { name } text } } }`;
      const { product } = await world.data(buyer, query, { sku });
      expect(product).toMatchObject({
        ...{ gtin, brand: { name: 'Weidmueller Group' }, unit: { code: '796' } },
        manufacturerNumber: sku,
      });
      expect(product.attributes.length).toBeGreaterThan(20);
      expect(product.attributes).toContainEqual({
        attribute: { name: 'Einbauform' },
        text: 'Aufbau',
      });
      expect(await world.import(path, options)).toMatchObject({ unchanged: 1, changed: 0 });
    });
  });
});

withFile(commerceMl)('the CommerceML files', () => {
  test.each([
    ['carono-tests/import.xml', 2, 0],
    ['carono-tests/import_wo_classifier.xml', 2, 0],
    // Neither article nor code.
    ['off-doc-1c/import.xml', 0, 4],
    // Only what goods may be described by.
    ['carono-tests/classifier.xml', 0, 0],
    ['real-export-2015-cosmetics/import___b815e2db-7a65-4265-9241-5f0c4f0565a7.xml', 0, 0],
  ])('%s gives %d products, %d are wrong', async (name, created, wrongCount) => {
    await inWorld(async (world, folder) => {
      const path = join(folder, 'import.xml');
      await copyFile(new URL(name, commerceMl), path);
      expect(await world.import(path)).toMatchObject({ created, wrongCount });
      expect(await world.import(path)).toMatchObject({ created: 0, unchanged: created });
    });
  });

  test.each([
    ['carono-tests/offers.xml', 'offers (prices and stock)'],
    ['carono-tests/orders.xml', 'orders and papers'],
    ['off-doc-1c/offers.xml', 'offers (prices and stock)'],
  ])('%s is refused: it has %s', async (name, content) => {
    await inWorld(async (world, folder) => {
      const path = join(folder, 'import.xml');
      await copyFile(new URL(name, commerceMl), path);
      await expect(world.import(path)).rejects.toThrow(`has ${content}, not products`);
    });
  });
});
