import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
let folder: string;
beforeAll(async () => {
  world = await openCatalogWorld();
  folder = await mkdtemp(join(tmpdir(), 'kontor-bad-'));
  await world.save({ sku: 'A-1' });
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

const fileOf = async (content: string | Uint8Array) => {
  const path = join(folder, 'file');
  await writeFile(path, content);
  return path;
};

/** Why the file is refused; fails where it is not, or where anything was changed. */
async function refusal(path: string): Promise<string> {
  const before = await catalogue();
  const reason = await world.import(path).then(
    (report) => `not refused: ${JSON.stringify(report)}`,
    (error) => String(error.message).replaceAll(path, 'FILE'),
  );
  expect(await catalogue()).toEqual(before);
  return reason;
}

async function catalogue(): Promise<unknown> {
  const { rows } = await world.database.query(
    `select (select version from catalogue_version) as version,
       (select count(*) from product) as products, (select count(*) from staged_product) as staged`,
  );
  return rows;
}

interface ZipEntry {
  name: string;
  content: Buffer;
  /** What the directory says, where it lies. */
  size?: number;
}

/** A ZIP archive, also one that lies. */
function zipOf(entries: ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size = content.length } of entries) {
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(30);
    header.writeUint32LE(0x04034b50, 0);
    header.writeUint16LE(20, 4);
    header.writeUint16LE(8, 8);
    header.writeUint32LE(crc32(content), 14);
    header.writeUint32LE(packed.length, 18);
    header.writeUint32LE(size, 22);
    header.writeUint16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUint32LE(0x02014b50, 0);
    central.writeUint16LE(20, 6);
    header.copy(central, 10, 8, 30);
    central.writeUint16LE(8, 10);
    central.writeUint32LE(crc32(content), 16);
    central.writeUint32LE(packed.length, 20);
    central.writeUint32LE(size, 24);
    central.writeUint16LE(name.length, 28);
    central.writeUint16LE(0, 30);
    central.writeUint32LE(offset, 42);
    parts.push(header, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUint32LE(0x06054b50, 0);
  end.writeUint16LE(entries.length, 8);
  end.writeUint16LE(entries.length, 10);
  end.writeUint32LE(central.length, 12);
  end.writeUint32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const workbookOf = (sheet: string | Buffer, size?: number) =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      content: Buffer.from('<workbook><sheets><sheet name="1" r:id="r1"/></sheets></workbook>'),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: Buffer.from(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet), ...(size ? { size } : {}) },
  ]);

describe('a file that can not be read changes nothing and says where it went wrong:', () => {
  test('two gigabytes, at once', async () => {
    const path = await fileOf('sku,name\n');
    await truncate(path, 2 * 1024 ** 3);
    const started = performance.now();
    expect(await refusal(path)).toBe('FILE is larger than 1 GB; split it.');
    expect(performance.now() - started).toBeLessThan(2000);
    await truncate(path, 0);
  });

  test('a workbook that unpacks to a gigabyte', async () => {
    const bomb = workbookOf(Buffer.alloc(64 * 1024 * 1024, '<row/>'));
    expect(bomb.length).toBeLessThan(500_000);
    expect(await refusal(await fileOf(bomb))).toMatch(
      /^FILE unpacks to 64 MB, out of proportion to its size/,
    );
  });

  test('a workbook that unpacks to more than it says', async () => {
    const liar = workbookOf(Buffer.alloc(32 * 1024 * 1024, '<row/>'), 1000);
    expect(await refusal(await fileOf(liar))).toMatch(/^FILE is a damaged archive: too many bytes/);
  });

  test('a workbook of too many entries', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ name: `${i}`, content: Buffer.of(1) }));
    expect(await refusal(await fileOf(zipOf(many)))).toMatch(/^FILE has 3000 entries/);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['an archive', zipOf([{ name: 'a', content: Buffer.of(1) }]), /not an XLSX workbook/],
    ['a workbook without rows', workbookOf('<sheetData/>'), /has no rows/],
    [
      'a workbook with entities',
      workbookOf('<!DOCTYPE x [<!ENTITY a "b">]><sheetData><row/></sheetData>'),
      /Line 1, column \d+ can't be read: it has a DOCTYPE with declarations/,
    ],
    [
      'a workbook with a cell out of bounds',
      workbookOf('<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>'),
      /"ZZZZ1" is no cell/,
    ],
    ['half a workbook', workbookOf('<sheetData/>').subarray(0, 200), /damaged archive/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /workbook of an old Excel/],
    [
      'a quotation mark never closed',
      'sku,name\nA-1,x\nA-2,"open\nA-3,y\n',
      /^Row 3 can't be read/,
    ],
    [
      '10,000 columns',
      `sku${',x'.repeat(9999)}\nA-1\n`,
      /first row has 10000 columns; at most 500/,
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /is not a text file/],
    ['only NUL bytes', Buffer.alloc(4096), /is not a text file/],
    ['nothing', '', /^FILE is empty/],
    ['half an archive', gzipSync(`sku,name\n${'A-1,x\n'.repeat(9)}`).subarray(0, 30), /damaged/],
    ['a web page', '<!DOCTYPE html><html><body>404</body></html>', /XML file of <html>/],
    ['another XML', '<rss version="2.0"/>', /neither BMEcat 2005 nor CommerceML 2/],
    ['BMEcat of another root', '<BMECAT><PRODUCT></BMECAT>', /Line 1, column 26 can't be read/],
  ])('%s', async (_, file, reason) => {
    expect(await refusal(await fileOf(file))).toMatch(reason);
  });

  test.each([
    [
      'external entities',
      '<!DOCTYPE BMECAT [<!ENTITY x SYSTEM "file:///etc/passwd">]><BMECAT><PRODUCT>&x;</PRODUCT></BMECAT>',
    ],
    [
      'entities within entities',
      `<!DOCTYPE BMECAT [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]><BMECAT>&a30;</BMECAT>`,
    ],
  ])('XML with %s', async (_, xml) => {
    const reason = await refusal(await fileOf(xml));
    expect(reason).toMatch(/column \d+ can't be read: it has a DOCTYPE with declarations/);
  });

  test('XML without a bottom', async () => {
    const reason = await refusal(await fileOf(`<BMECAT>${'<a>'.repeat(1_000_000)}`));
    expect(reason).toMatch(/^Line 1, column \d+ can't be read: it is more than 100 levels deep/);
  });

  test('XML that breaks off after right products', async () => {
    const goods = Array.from(
      { length: 1500 },
      (_, i) => `<Товар><Артикул>B-${i}</Артикул><Наименование>x</Наименование></Товар>\n`,
    );
    const xml = `<КоммерческаяИнформация><Каталог><Товары>\n${goods.join('')}<Товар></Товары>`;
    expect(await refusal(await fileOf(xml))).toMatch(/^Line 1502, column \d+ can't be read: un/);
    const { rows } = await world.database.query(
      'select status, failure from changeset order by id desc limit 1',
    );
    expect(rows[0]).toEqual({ status: 'FAILED', failure: expect.stringMatching(/^Line 1502/) });
  });
});

describe('a row that can not be taken is wrong by itself:', () => {
  test.each([
    ['NUL bytes', 'B-1,Na\0me,', /^name.en "Na.*": it has control characters$/],
    ['a lone half of a character', 'B-1,Name,', /bytes that its encoding does not know/],
    ['too many cells', 'B-1,Name,,more', /^row: it has 4 cells, the first row has 3$/],
    ['NUL in a category', 'B-1,Name,A\0', /^category "A.*": it has control characters$/],
    ['a name without end', `B-1,${'x'.repeat(100_000)},`, /longer than 500 characters$/],
  ])('%s', async (what, row, reason) => {
    const path = await fileOf(`sku,name,category\n${row}\nC-1,Right,\n`);
    if (what.startsWith('a lone')) {
      const file = await open(path, 'r+');
      // UTF-8 of U+D800, which UTF-8 does not have.
      await file.write(Buffer.of(0xed, 0xa0, 0x80), 0, 3, 'sku,name,category\nB-1,'.length);
      await file.close();
    }
    const { wrong, wrongCount } = await world.import(path, { encoding: 'utf-8' });
    expect(wrongCount).toBe(1);
    expect(wrong).toEqual([{ row: 2, reason: expect.stringMatching(reason) }]);
  });
});

describe('a file that is only odd is read:', () => {
  test('a workbook whose rows all have one number', async () => {
    const row = (sku: string, name: string) =>
      `<row r="1"><c t="str"><v>${sku}</v></c><c t="str"><v>${name}</v></c></row>`;
    const rows = [row('sku', 'name'), row('ODD-1', 'x'), row('ODD-2', 'y'), row('ODD-3', 'z')];
    const path = await fileOf(workbookOf(`<sheetData>${rows.join('')}</sheetData>`));
    expect(await world.import(path)).toMatchObject({ created: 3, wrong: [] });
  });

  test('CommerceML with names that mean something to programs', async () => {
    const path = await fileOf(`<КоммерческаяИнформация><constructor/><toString/>
      <Свойство><Ид>p</Ид><Наименование>constructor</Наименование>
        <ТипЗначений>constructor</ТипЗначений></Свойство>
      <Товар><Артикул>ODD-4</Артикул><Наименование>x</Наименование><ЗначенияСвойств>
        <ЗначенияСвойства><Ид>p</Ид><Значение>1</Значение></ЗначенияСвойства></ЗначенияСвойств>
      </Товар></КоммерческаяИнформация>`);
    expect(await world.import(path)).toMatchObject({ created: 1, wrong: [] });
    const { rows } = await world.database.query('select code, type from attribute');
    expect(rows).toEqual([{ code: 'constructor-2', type: 'TEXT' }]);
  });
});
