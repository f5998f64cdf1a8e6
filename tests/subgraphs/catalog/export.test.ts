import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { demo } from '@kontor/kit/demo.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { ask, person } from '@kontor/kit/testing/runtime.ts';
import { ANONYMOUS, type Viewer } from '@kontor/kit/viewer.ts';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
let folder: string;
let papers: HostedSubgraph;

beforeAll(async () => {
  world = await openCatalogWorld();
  folder = await mkdtemp(join(tmpdir(), 'kontor-export-'));
  papers = await openSubgraph(documents, world.runtime);
  await world.database.query(`
    insert into attribute (code, name_ru, name_en, type, unit_code, options) values
      ('section', 'Сечение', 'Cross-section', 'NUMBER', '050', '[]'),
      ('note', 'Примечание', 'Note', 'TEXT', null, '[]'),
      ('unused', 'Лишнее', 'Unused', 'TEXT', null, '[]'),
      ('for', 'Для', 'For', 'MANY_OF', null,
        '[{"code": "in", "ru": "дома", "en": "home"}, {"code": "out", "ru": "улицы", "en": "street"}]')`);
  const category = [
    { ru: 'Кабель', en: 'Cable' },
    { ru: 'Силовой', en: 'Power' },
  ];
  await world.save(
    {
      sku: 'KV-1',
      nameRu: '=1+1',
      nameEn: 'Cable',
      gtin: '4006381333931',
      brand: '@Energo',
      category,
      unitCode: '006',
      minimumQuantity: '2.5',
      quantityStep: '0.5',
      attributes: { section: { text: '2,5' }, for: { text: 'дома; улицы' }, note: { text: '-5' } },
    },
    { sku: '-B 2', nameRu: 'Провод', category },
    { sku: 'DRAFT-1', nameRu: 'Черновик', status: 'DRAFT', attributes: { unused: { text: 'x' } } },
  );
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const EXPORT = `mutation ($input: ExportProductsInput!) { exportProducts(input: $input) {
  __typename ... on ProductsExported { url count } ... on Problem { message } } }`;
const FILE = `query ($id: ID!) { fileForDownload(id: $id) { storageKey name contentType } }`;

const fileOf = async (viewer: Viewer, url: string) => {
  const id = url.replace('/files/', '');
  const { data } = await ask(papers, world.runtime.tokens, viewer, FILE, { id });
  return (data as { fileForDownload: { storageKey: string; name: string } | null }).fileForDownload;
};

/** What the viewer downloads, as a file on this machine. */
async function exported(viewer: Viewer, input: Record<string, unknown>): Promise<string> {
  const { exportProducts } = await world.data(viewer, EXPORT, { input });
  const { storageKey = '', name = '' } = (await fileOf(viewer, exportProducts.url)) ?? {};
  const content = await world.runtime.files.open(storageKey);
  if (!content) throw new Error('There is no such file.');
  const path = join(folder, name);
  await pipeline(content, createWriteStream(path));
  return path;
}

const exportedLines = async (viewer: Viewer, input: Record<string, unknown>) =>
  (await readFile(await exported(viewer, input), 'utf8')).replace(/\n$/, '').split('\n');

describe('an export', () => {
  test('is a table of what a search finds, without formulas', async () => {
    expect(await exportedLines(content, { format: 'CSV', sort: 'SKU' })).toEqual([
      '\ufeffАртикул,Штрихкод,Название по-русски,Название по-английски,Бренд,Артикул производителя,Категория,Единица,Минимум,Кратность,Статус,Для,Лишнее,Примечание,"Сечение, мм²"',
      "'-B 2,,Провод,,,,Кабель / Силовой,шт,1,1,PUBLISHED,,,,",
      'DRAFT-1,,Черновик,,,,,шт,1,1,DRAFT,,x,,',
      `KV-1,4006381333931,'=1+1,Cable,'@Energo,,Кабель / Силовой,м,2.5,0.5,PUBLISHED,"дома; улицы",,-5,2.5`,
    ]);
    expect(await exportedLines(content, { format: 'CSV', search: 'KV-1', locale: 'EN' })).toEqual([
      '\ufeffSKU,GTIN,Name in Russian,Name in English,Brand,Manufacturer number,Category,Unit,Minimum,Step,Status,For,Note,"Cross-section, mm²"',
      `KV-1,4006381333931,'=1+1,Cable,'@Energo,,Cable / Power,m,2.5,0.5,PUBLISHED,"home; street",-5,2.5`,
    ]);
  });

  test('is a workbook with numbers where they are exact, codes as texts', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(await exported(content, { search: 'KV-1' }));
    const row = book.worksheets[0]?.getRow(2).values;
    expect(row).toEqual([
      undefined,
      ...['KV-1', '4006381333931', "'=1+1", 'Cable', "'@Energo", undefined, 'Кабель / Силовой'],
      ...['м', 2.5, 0.5, 'PUBLISHED', 'дома; улицы', '-5', 2.5],
    ]);
  });

  test.each(['CSV', 'XLSX'])('as %s is imported again without a change', async (format) => {
    const report = await world.import(await exported(content, { format }));
    expect(report).toMatchObject({ unchanged: 3, created: 0, changed: 0, wrong: [] });
  });

  test('has no draft, and nothing of what is hidden, for a customer', async () => {
    const skus = async () => {
      const lines = await exportedLines(buyer, { format: 'CSV', sort: 'SKU' });
      return { header: lines[0], skus: lines.slice(1).map((line) => line.split(',')[0]) };
    };
    const before = await skus();
    expect(before.skus).toEqual(["'-B 2", 'KV-1']);
    expect(before.header).not.toContain('Лишнее');
    await world.database.query(
      `insert into visibility_rule (id, organization_id, brand_id, effect, target)
       select gen_random_uuid(), $1, id, 'HIDDEN', id from brand`,
      [demo.organizations.north],
    );
    expect((await skus()).skus).toEqual(["'-B 2"]);
    await world.database.query('delete from visibility_rule');
  });

  test('is for whoever asked for it, and not for guests', async () => {
    const { exportProducts } = await world.data(buyer, EXPORT, { input: { format: 'CSV' } });
    expect(await fileOf(buyer, exportProducts.url)).toMatchObject({ contentType: 'text/csv' });
    expect(
      await fileOf(person(demo.organizations.south, ['catalog:read']), exportProducts.url),
    ).toBe(null);
    const guest = { ...ANONYMOUS, scopes: ['catalog:read'] };
    expect(await world.errors(guest, EXPORT, { input: {} })).toEqual(['FORBIDDEN']);
  });
});
