import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importCatalogue } from '../../../subgraphs/catalog/src/modules/import/importCatalogue.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

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

let files = 0;

async function fileOf(content: string | Uint8Array, name = 'products.csv'): Promise<string> {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  await writeFile(path, content);
  return path;
}

const importing = async (content: string | Uint8Array, options: Record<string, string> = {}) =>
  world.import(await fileOf(content), options);

async function products(): Promise<Array<Record<string, unknown>>> {
  const { rows } = await world.database.query('select * from product order by sku');
  return rows;
}

const skus = async () => (await products()).map(({ sku }) => sku);

describe('a product file', () => {
  test('creates products, and run twice changes nothing', async () => {
    const file =
      'sku;name;name_en;gtin;brand;category;unit;minimum;step;popularity\n' +
      'KV-1;Кабель;Cable;4006381333931;Энерго;Кабель/Силовой;м;2,5;0,5;7\n' +
      'AV-1;Автомат;;;Voltum;Защита;шт;;;\n';
    expect(await importing(file)).toMatchObject({
      created: 2,
      changed: 0,
      unchanged: 0,
      wrong: [],
    });
    const before = await products();
    expect(before).toMatchObject([
      { sku: 'AV-1', name_ru: 'Автомат', minimum_quantity: '1', status: 'PUBLISHED' },
      { sku: 'KV-1', name_en: 'Cable', unit_code: '006', minimum_quantity: '2.5', popularity: '7' },
    ]);
    expect(await importing(file)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await products()).toEqual(before);
  });

  test('changes what differs and leaves what it does not speak of', async () => {
    await importing(
      'sku,name,brand,description\nKV-1,Кабель,Энерго,Медный\nAV-1,Автомат,Voltum,\n',
    );
    expect(
      await importing('Артикул,Наименование,brand\nkv 1,Кабель новый,\nAV-1,Автомат,VOLTUM\n'),
    ).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect(
      await world.data(buyer, '{ product(sku: "KV-1") { sku name description brand { name } } }'),
    ).toEqual({
      product: {
        sku: 'KV-1',
        name: 'Кабель новый',
        description: 'Медный',
        brand: { name: 'Энерго' },
      },
    });
  });

  test('is read by a mapping on the command line', async () => {
    const report = await importing('Code|Title|Junk\nA-1|Cable|x\n', {
      map: 'sku=Code,name=Title',
      default: 'unit=006,brand=Acme',
    });
    expect(report).toMatchObject({ created: 1, wrong: [] });
    expect(await products()).toMatchObject([{ sku: 'A-1', name_en: 'Cable', unit_code: '006' }]);
  });

  test('is read by the mapping that was given for its columns before', async () => {
    await importing('Code|Title|Junk\nA-1|Cable|x\n', { map: 'sku=Junk,name=Title' });
    expect(await importing('Code|Title|Junk\nA-2|Wire|x2\n')).toMatchObject({ created: 1 });
    expect(await skus()).toEqual(['x', 'x2']);
  });

  test('is only looked at in a dry run, and may be published afterwards', async () => {
    const report = await importing('sku,name\nA-1,Cable\n,Wrong\n', { 'dry-run': 'true' });
    expect(report).toMatchObject({ created: 1, wrongCount: 1 });
    expect(await skus()).toEqual([]);
    const [, id = ''] = /changeset is ([\w-]+)\./.exec(report.note ?? '') ?? [];
    const publish = `mutation ($id: ID!) { publishChangeset(input: { id: $id }) { __typename } }`;
    expect(await world.data(content, publish, { id })).toEqual({
      publishChangeset: { __typename: 'ChangesetSaved' },
    });
    expect(await skus()).toEqual(['A-1']);
  });

  test('gives attributes by columns that are called like them', async () => {
    await world.database.query(`
      insert into attribute (code, name_ru, name_en, type, unit_code, options)
      values ('section', 'Сечение', 'Cross-section', 'NUMBER', '050', '[]'),
        ('colour', 'Цвет', 'Colour', 'ONE_OF', null, '[{"code": "red", "ru": "красный", "en": "red"}]')`);
    const report = await importing(
      'sku;name;Сечение, мм²;attributes.colour\nA-1;A;2,5;Красный\nA-2;B;;green\nA-3;C;0,1 см²;\n',
    );
    expect(report.wrong).toEqual([
      { row: 3, reason: 'attributes.colour "green": it is not one of red' },
    ]);
    expect(await products()).toMatchObject([
      { sku: 'A-1', attributes: { section: '0.0000025', colour: 'red' } },
      { sku: 'A-3', attributes: { section: '0.00001' } },
    ]);
  });

  test('is read by a mapping file', async () => {
    const mapping = {
      columns: { sku: 'Code, own', name: 'Title', categoryRu: 'Path' },
      categorySeparator: '>',
      delimiter: ';',
    };
    const path = await fileOf(JSON.stringify(mapping), 'mapping.json');
    const report = await importing('Code, own;Title;Path\nA-1;Cable;Кабель > Силовой\n', {
      mapping: path,
    });
    expect(report).toMatchObject({ created: 1, wrong: [] });
    const { rows } = await world.database.query(
      'select path_names from category order by path_names',
    );
    expect(rows).toEqual([{ path_names: 'Кабель' }, { path_names: 'Кабель Силовой' }]);
  });

  test.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFFsku,name\n1,Кабель\n')],
    ['gzip', gzipSync('sku,name\n1,Кабель\n')],
    ['UTF-16', Buffer.from('\uFEFFsku\tname\n1\tКабель\n', 'utf16le')],
    ['windows-1251', Buffer.from('736b753b6e616d650a313bcae0e1e5ebfc0a', 'hex')],
  ])('may be in %s', async (_, content) => {
    expect(await importing(content)).toMatchObject({ created: 1, wrong: [] });
    expect(await products()).toMatchObject([{ sku: '1', name_ru: 'Кабель' }]);
  });

  test('adds to the categories that are there, whichever language names them', async () => {
    await importing('sku,name,category_ru,category_en\n1,A,Свет/Лампы,Light/Lamps\n');
    await importing('sku,name,category\n2,B,LIGHT/lamps\n3,C,Свет/Лампы\n');
    const { rows } = await world.database.query('select count(*)::int as count from category');
    expect(rows).toEqual([{ count: 2 }]);
  });
});

describe('wrong rows', () => {
  const file =
    'sku,name,gtin\n' +
    'A-1,Right,4006381333931\n' +
    ',No SKU,\n' +
    'A-2,,\n' +
    'A-3,"Bad, GTIN",4006381333932\n' +
    'a1,Again,\n' +
    'A-4,Same GTIN,4006381333931\n' +
    'A-5\n' +
    'A-6,NUL \0 inside,\n' +
    'A-7,Right too,\n';

  test('are listed with their row and reason while the right ones go in', async () => {
    const report = await importing(file);
    expect(report).toMatchObject({ created: 2, wrongCount: 7 });
    expect(report.wrong).toEqual([
      { row: 3, reason: 'sku: the SKU is missing' },
      { row: 4, reason: 'name: the name is missing' },
      { row: 5, reason: expect.stringMatching(/^gtin "4006381333932": .*check digit/) },
      { row: 6, reason: 'sku "a1": it is already in row 2' },
      { row: 7, reason: 'gtin "4006381333931": it is already in row 2' },
      { row: 8, reason: 'row: it has 1 cells, the first row has 3' },
      { row: 9, reason: expect.stringMatching(/^name.en "NUL .*: it has control characters/) },
    ]);
    expect(await skus()).toEqual(['A-1', 'A-7']);
  });

  test('are all in a file that can be corrected and imported', async () => {
    const path = await fileOf(file);
    await world.import(path);
    const lines = (await readFile(`${path}.wrong.csv`, 'utf8')).split('\n');
    expect(lines[0]).toBe('sku,name,gtin,wrong_row,wrong_reason');
    const wrong = lines.find((line) => line.startsWith('A-3'));
    expect(wrong).toMatch(/^A-3,"Bad, GTIN",4006381333932,5,"gtin ""4006381333932"": .*"$/);
    await writeFile(path, `${lines[0]}\n${wrong?.replaceAll('4006381333932', '')}\n`);
    expect(await world.import(path)).toMatchObject({ created: 1, wrong: [] });
    expect(existsSync(`${path}.wrong.csv`)).toBe(false);
  });

  test('are listed up to a hundred, counted and filed all', async () => {
    const errors = join(folder, 'errors.csv');
    const report = await importing(`sku,name\n${',x\n'.repeat(250)}`, { errors });
    expect(report.wrong).toHaveLength(100);
    expect(report).toMatchObject({ wrongCount: 250, wrongFile: errors });
    expect((await readFile(errors, 'utf8')).trim().split('\n')).toHaveLength(251);
  });

  test('do not stop an import whose folder cannot be written to', async () => {
    const report = await importing('sku,name\n,x\nA-1,Right\n', {
      errors: join(folder, 'no', 'such'),
    });
    expect(report).toMatchObject({ created: 1, wrongCount: 1, wrongFile: undefined });
  });

  test('take a GTIN of another product', async () => {
    await importing('sku,name,gtin\nA-1,A,4006381333931\n');
    const report = await importing('sku,name,gtin\nB-1,B,4006381333931\n');
    expect(report.wrong).toEqual([
      { row: 2, reason: 'gtin "4006381333931": it belongs to the SKU A-1' },
    ]);
  });
});

describe('a hostile file', () => {
  const refusal = async (content: string | Uint8Array, options: Record<string, string> = {}) => {
    const path = await fileOf(content);
    return world.import(path, options).then(
      (report) => JSON.stringify(report),
      (error) => (error instanceof Error ? error.message.replaceAll(path, 'FILE') : ''),
    );
  };

  test('with a quotation mark that is never closed says where, and nothing of it is taken', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `A-${i},Name\n`).join('');
    expect(await refusal(`sku,name\n${rows}B-1,"open\nB-2,Name\n`)).toBe(
      "Row 1502 can't be read: a quotation mark is opened and never closed. Nothing after row 1501 was read.",
    );
    expect(await skus()).toEqual([]);
  });

  test('with a field without end is not read to its end', async () => {
    const message = await refusal(`sku,name\nA-1,Right\nA-2,"${'x'.repeat(5_000_000)}`);
    expect(message).toMatch(/^Row 3 can't be read: it is longer than 256 kB/);
    expect(await skus()).toEqual([]);
  });

  test.each([
    ['', /^FILE is empty/],
    ['\n\n\n', /No column gives the SKU|no rows/],
    [`sku${',x'.repeat(10_000)}\n`, /10001 columns; at most 500/],
    ['a,b\n1,2\n', /No column gives the SKU. The columns are: a, b./],
    [Buffer.from('504b03040a00', 'hex'), /damaged archive/],
    [gzipSync('sku,name\n1,2\n').subarray(0, 20), /gzip archive is damaged/],
  ])('such as %j is refused with the reason', async (content, reason) => {
    expect(await refusal(content)).toMatch(reason);
    expect(await skus()).toEqual([]);
  });

  test('with a row of ten thousand columns has that row wrong only', async () => {
    const report = await importing(`sku,name\nA-1,Right\nA-2${',x'.repeat(10_000)}\nA-3,Right\n`);
    expect(report).toMatchObject({ created: 2, wrong: [{ row: 3 }] });
  });

  test('in another encoding than said is refused or has those rows wrong', async () => {
    const cyrillic = Buffer.from('sku,name\n1,Кабель\n');
    expect(await refusal(cyrillic, { encoding: 'windows-1251' })).toBe(
      'FILE is in utf-8, not in windows-1251.',
    );
    const windows = Buffer.concat([
      Buffer.from('sku,name\n1,'),
      Buffer.from([0xca, 0xe0]),
      Buffer.from('\n2,ok\n'),
    ]);
    expect(await importing(windows, { encoding: 'utf-8' })).toMatchObject({
      created: 1,
      wrong: [{ row: 2, reason: expect.stringMatching(/bytes that its encoding does not know/) }],
    });
  });

  test('that is not there, or a flag that is none, is said', async () => {
    await expect(world.import(join(folder, 'missing.csv'))).rejects.toThrow(
      'there is no such file',
    );
    await expect(world.import(folder)).rejects.toThrow('it is a folder');
    expect(await refusal('sku,name\n', { maping: 'x' })).toMatch(/Unknown flag --maping/);
  });

  test('cannot reach beyond its own cells', async () => {
    await importing(`sku,name\n"A'); drop table product; --",$1 %s\n`);
    expect(await products()).toMatchObject([
      { sku: "A'); drop table product; --", name_en: '$1 %s' },
    ]);
  });
});

describe('an import that breaks off', () => {
  test('has changed nothing, and ends in the same state when it is run again', async () => {
    const rows = Array.from(
      { length: 3500 },
      (_, i) => `A-${i},Name ${i},Brand ${i % 7},Cat/Sub ${i % 5}\n`,
    );
    const path = await fileOf(`sku,name,brand,category\n${rows.join('')}A-7,Repeated,,\n`);
    const killed = (row: number) => {
      if (row === 3000) throw new Error('killed');
    };
    const input = { path, options: {}, progress: killed };
    await expect(importCatalogue(input, world.context)).rejects.toThrow('killed');
    expect(await skus()).toEqual([]);

    const again = { ...input, progress: () => undefined };
    const report = await importCatalogue(again, world.context);
    expect(report).toMatchObject({ created: 3500, unchanged: 0, wrongCount: 1 });
    const before = await products();
    expect(await importCatalogue(again, world.context)).toMatchObject({
      unchanged: 3500,
      created: 0,
    });
    expect(await products()).toEqual(before);
  });

  test('and two at once end as one after the other', async () => {
    const file = (brand: string) =>
      `sku,name,brand,category\n${Array.from({ length: 1200 }, (_, i) => `A-${i},Name,${brand},One/Two\n`).join('')}`;
    const reports = await Promise.all([importing(file('Acme')), importing(file('ACME'))]);
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(1200);
    const { rows } = await world.database.query(
      'select (select count(*)::int from brand) as brands, (select count(*)::int from category) as categories',
    );
    expect(rows).toEqual([{ brands: 1, categories: 2 }]);
  });
});

describe('a large file', () => {
  test('is read piece by piece while the shop goes on', async () => {
    const path = join(folder, 'large.csv');
    const file = createWriteStream(path);
    file.write('sku,name,description\n');
    for (let i = 0; i < 5000; i++) {
      if (!file.write(`L-${i},Lamp ${i},${'long text '.repeat(50)}\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    let isOver = false;
    const report = world.import(path).finally(() => {
      isOver = true;
    });
    let answers = 0;
    while (!isOver) {
      await world.data(buyer, '{ products(search: "lamp") { totalCount nodes { sku } } }');
      answers += 1;
    }
    expect(await report).toMatchObject({ created: 5000, wrong: [] });
    expect(answers).toBeGreaterThan(3);
  });
});
