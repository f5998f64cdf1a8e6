import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import exceljs from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  openStage,
  stageChangeset,
} from '../../../subgraphs/catalog/src/modules/change/staging.service.ts';
import { FileStage } from '../../../subgraphs/catalog/src/modules/import/FileStage.ts';
import type { ProductDraft } from '../../../subgraphs/catalog/src/modules/product/domain/productDraft.ts';
import { type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
let folder: string;
beforeAll(async () => {
  world = await openCatalogWorld();
  folder = await mkdtemp(join(tmpdir(), 'kontor-import-'));
});
beforeEach(() =>
  world.database.query(
    'truncate product, brand, category, attribute, changeset, import_mapping cascade',
  ),
);
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const imported = (name: string, options: Record<string, string> = {}) =>
  world.import(fixture(name), { errors: join(folder, `${name}.wrong.csv`), ...options });

async function products(): Promise<Array<Record<string, unknown>>> {
  const { rows } = await world.database.query(
    `select p.*, c.path_names as category, b.name as brand from product p
     left join category c on c.id = p.category_id left join brand b on b.id = p.brand_id
     order by sku`,
  );
  return rows;
}

async function attributes(): Promise<Record<string, unknown>> {
  const { rows } = await world.database.query('select * from attribute order by code');
  return Object.fromEntries(rows.map((row) => [row.code, row]));
}

const askedOf = async (category: string) => {
  const { rows } = await world.database.query(
    `select attribute_code as code, is_required, is_filterable from category_attribute
     join category on id = category_id where path_names = $1 order by position`,
    [category],
  );
  return rows;
};

describe('a BMEcat 2005 file', () => {
  test('gives products with their order units, codes and features', async () => {
    expect(await imported('bmecat2005.xml')).toMatchObject({ created: 2, wrong: [] });
    const [first, second] = await products();
    expect(first).toMatchObject({
      sku: 'MK-5',
      gtin: '4006381333931',
      name_ru: null,
      name_en: 'Terminal marker',
      description_en: 'Terminal marker, 5 x 5 mm',
      brand: 'Klemmbau',
      manufacturer_number: '1609801044',
      unit_code: '796',
      minimum_quantity: '100',
      quantity_step: '50',
      category: 'Terminals Markers',
      attributes: {
        width: '0.0049',
        mounting: { ru: 'Surface' },
        colour: { en: 'white' },
        pin: { ru: '11; 12' },
        'manufacturer-type': { ru: 'MK 5/5 WS' },
        keywords: { en: 'marker, label' },
      },
    });
    expect(second).toMatchObject({
      sku: 'MK-6',
      gtin: '4006381333948',
      name_en: 'Marker, 6 mm',
      attributes: { width: '0.006' },
    });
  });

  test('brings the attributes it needs, which its categories ask for, but require nothing', async () => {
    await imported('bmecat2005.xml', { 'dry-run': 'true' });
    expect(await attributes()).toEqual({});

    await imported('bmecat2005.xml');
    expect(await attributes()).toMatchObject({
      width: { type: 'NUMBER', unit_code: '003', name_en: 'Width' },
      colour: { type: 'TEXT' },
      keywords: { name_ru: 'Ключевые слова', name_en: 'Keywords' },
    });
    expect(await askedOf('Terminals Markers')).toContainEqual({
      code: 'width',
      is_required: false,
      is_filterable: true,
    });
    expect(await askedOf('Terminals Markers')).toHaveLength(6);
  });

  test('changes nothing the second time', async () => {
    await imported('bmecat2005.xml');
    const before = [await products(), await attributes(), await askedOf('Terminals Markers')];
    expect(await imported('bmecat2005.xml')).toMatchObject({ unchanged: 2, changed: 0 });
    const after = [await products(), await attributes(), await askedOf('Terminals Markers')];
    expect(after).toEqual(before);
  });

  test('uses the attributes that are there, and asks for them where no category above does', async () => {
    await world.database.query(`
      insert into attribute (code, name_ru, name_en, type, unit_code)
        values ('breite', 'Ширина', 'WIDTH', 'NUMBER', '004');
      insert into category (id, name_ru, name_en, key_ru, key_en, path_names)
        values ('01900000-0000-7000-8000-00000000000a', 'Terminals', 'Terminals', 'terminals', 'terminals', 'Terminals');
      insert into category_attribute
        values ('01900000-0000-7000-8000-00000000000a', 'breite', 0, false, false)`);
    await imported('bmecat2005.xml');
    expect((await products())[0]).toMatchObject({ attributes: { breite: '0.0049' } });
    const asked = (await askedOf('Terminals Markers')).map(({ code }) => code);
    expect(asked).not.toContain('breite');
    expect(asked).toContain('colour');
  });
});

describe('a CommerceML file', () => {
  test.each(['commerceml209.xml', 'commerceml204.xml'])('%s gives products', async (name) => {
    const report = await imported(name);
    expect(report).toMatchObject({
      created: 3,
      wrong: [{ row: 4, reason: 'sku: the SKU is missing' }],
    });
    expect(await products()).toMatchObject([
      {
        sku: '00-17-Белый',
        name_ru: 'Тапки (Белый)',
        unit_code: '796',
        category: 'Обувь',
        attributes: { tsvet: { ru: 'Белый' } },
      },
      { sku: 'Б-130001', gtin: '4006381333931', name_ru: 'Ботфорты коричневые', unit_code: '715' },
      { sku: 'Б-3', status: 'DISCONTINUED' },
    ]);
    expect((await products())[1]).toMatchObject({
      brand: 'Обувной комбинат',
      category: 'Обувь Зимняя/тёплая',
      attributes: {
        sezon: 'zima',
        'vysota-kabluka': '7.5',
        meh: true,
        weight: '1.2',
      },
    });
  });

  test('brings its dictionary as far as products use it', async () => {
    await imported('commerceml209.xml');
    const brought = await attributes();
    expect(Object.keys(brought)).toEqual(['meh', 'sezon', 'tsvet', 'vysota-kabluka', 'weight']);
    expect(brought).toMatchObject({
      sezon: {
        type: 'ONE_OF',
        options: [
          { code: 'zima', ru: 'Зима' },
          { code: 'leto', ru: 'Лето' },
        ],
      },
      'vysota-kabluka': { type: 'NUMBER', unit_code: null },
      meh: { type: 'BOOLEAN' },
      weight: { type: 'NUMBER', unit_code: '166' },
    });
  });

  test('has its wrong products in a table', async () => {
    const { wrongFile = '' } = await imported('commerceml209.xml');
    const lines = (await readFile(wrongFile, 'utf8')).split('\n');
    expect(lines[0]).toMatch(/^sku,gtin,name,nameRu,.*,wrong_row,wrong_reason$/);
    expect(lines[1]).toMatch(/^,,,Стулья без артикула,.*,4,sku: the SKU is missing$/);
  });

  test('of orders or offers is refused', async () => {
    const path = join(folder, 'offers.xml');
    await writeFile(path, '<КоммерческаяИнформация><ПакетПредложений/></КоммерческаяИнформация>');
    await expect(world.import(path)).rejects.toThrow('has offers (prices and stock), not products');
  });
});

describe('a workbook', () => {
  async function workbook(fill: (book: exceljs.Workbook) => void): Promise<string> {
    const book = new exceljs.Workbook();
    fill(book);
    const path = join(folder, 'products.xlsx');
    await book.xlsx.writeFile(path);
    return path;
  }

  test('is read as people see it', async () => {
    await world.database.query(`insert into attribute (code, name_ru, name_en, type, unit_code) values
      ('section', 'Сечение', 'Cross-section', 'NUMBER', '050')`);
    const path = await workbook((book) => {
      book.addWorksheet('Empty');
      book.addWorksheet('Hidden', { state: 'hidden' }).addRow(['sku']);
      const sheet = book.addWorksheet('Goods');
      sheet.addRow([]);
      sheet.addRow([
        'Артикул',
        'Название',
        'GTIN',
        'Минимум',
        'Сечение, мм²',
        'Поступит',
        'Описание',
      ]);
      sheet.addRow(['A-1', 'Кабель', 4006381333931, 0.1 + 0.2, 2.5, new Date('2026-01-31'), 'x']);
      const rich = { richText: [{ text: 'Ка' }, { font: { bold: true }, text: 'бель' }] };
      sheet.addRow([42, rich, null, { formula: '1+1', result: 2 }, null]);
      sheet.getCell('A4').numFmt = '00000';
      sheet.addRow(['A-3', { text: 'Ссылка', hyperlink: 'http://example.com' }]);
    });
    const report = await world.import(path);
    expect(report).toMatchObject({ created: 3, wrong: [] });
    expect(await products()).toMatchObject([
      { sku: '00042', name_ru: 'Кабель', minimum_quantity: '2' },
      {
        sku: 'A-1',
        gtin: '4006381333931',
        minimum_quantity: '0.3',
        attributes: { section: '0.0000025' },
        description_en: 'x',
      },
      { sku: 'A-3', name_ru: 'Ссылка' },
    ]);
    expect(await world.import(path)).toMatchObject({ unchanged: 3 });
  });

  test('numbers its wrong rows as Excel does, and they come as CSV', async () => {
    const path = await workbook((book) => {
      const sheet = book.addWorksheet('Goods');
      sheet.addRow(['sku', 'name']);
      sheet.addRow([]);
      sheet.addRow([null, '=1+1']);
      sheet.addRow(['A-2', 'Right', 'one cell too many']);
    });
    const report = await world.import(path);
    expect(report.wrong).toEqual([
      { row: 3, reason: 'sku: the SKU is missing' },
      { row: 4, reason: 'row: it has 3 cells, the first row has 2' },
    ]);
    expect(await readFile(`${path}.wrong.csv`, 'utf8')).toBe(
      'sku,name,wrong_row,wrong_reason\n' +
        ",'=1+1,3,sku: the SKU is missing\n" +
        'A-2,Right,one cell too many,4,"row: it has 3 cells, the first row has 2"\n',
    );
  });
});

test('a GTIN counts where a file has it first, of a product or a package, however far apart', async () => {
  const ctx = world.context();
  const id = await stageChangeset(ctx, { kind: 'IMPORT', title: 'goods', source: {} });
  const stage = await openStage(ctx, id);
  if (!stage) throw new Error('The new changeset is not being read.');
  const wrong = new WrongRows(join(folder, 'gtins.wrong.csv'), ['sku'], ctx.logger);
  const rows = new FileStage(ctx, stage, wrong, { newAttributes: [], progress: () => 1 });
  const packed = (gtin: string): ProductDraft['packaging'] => [
    { level: 'CASE', quantity: '10', gtin },
  ];
  const drafts: ProductDraft[] = [
    { sku: 'G-1', nameEn: 'x', packaging: packed('4006381333931') },
    { sku: 'G-2', nameEn: 'x', gtin: '4601234567893' },
    ...Array.from({ length: 1000 }, (_, i) => ({ sku: `F-${i}`, nameEn: 'x' })),
    { sku: 'G-3', nameEn: 'x', packaging: packed('04006381333931') },
    { sku: 'G-4', nameEn: 'x', packaging: packed('4601234567893') },
    { sku: 'G-5', nameEn: 'x', gtin: '4006381333931' },
  ];
  for (const [i, draft] of drafts.entries()) {
    await rows.add({ row: { number: i + 2, values: [`${draft.sku}`] }, draft, problems: [] });
  }
  await rows.flush();
  await wrong.close();
  expect(rows.counts).toMatchObject({ CREATED: 1002, WRONG: 3 });
  expect(wrong.report().wrong).toEqual([
    { row: 1004, reason: expect.stringContaining('packaging.CASE.gtin') },
    { row: 1005, reason: expect.stringMatching(/packaging.CASE.gtin.*already in row 3/) },
    { row: 1006, reason: expect.stringMatching(/^gtin.*already in row 2/) },
  ]);
});
