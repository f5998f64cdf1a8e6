import { readFile } from 'node:fs/promises';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { newId } from '@kontor/kit/ids.ts';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPriceDesk, type PriceDesk, reader, sales } from './priceDesk.ts';

let desk: PriceDesk;
let list: string;

beforeAll(async () => {
  desk = await openPriceDesk(['F-0', 'F-1', 'F-2', 'F-3-red', '4810001000012']);
  list = await desk.createList();
  await desk.publish(list, 'sku,price\nF-0,100');
});
afterAll(() => desk?.close());

/** What cell of each row is wrong, as a file's reading tells it. */
async function wrongCells(rows: string[], header = 'sku;price;from;currency;valid from') {
  const { wrongRows, status } = await desk.read(list, [header, ...rows].join('\n'));
  expect(status).toBe('READY');
  return (wrongRows as Array<{ row: number; field: string; reason: string }>).map(
    ({ row, field, reason }) => `${row} ${field}: ${reason}`,
  );
}

const upload = async (content: string | Buffer, facts: object = {}) =>
  desk.change('uploadPrices', { listId: list, fileId: await desk.upload(content), ...facts });

describe('a file of prices with mistakes', () => {
  it('names row, field and reason of each, and nothing is changed', async () => {
    const day = '2030-01-31';
    const rows = [
      `;1;1;RUB;${day}`,
      `F-0;;1;RUB;${day}`,
      `F-0;-999 999,9;1;RUB;${day}`,
      `F-0;NaN;1;RUB;${day}`,
      `F-0;1e400;1;RUB;${day}`,
      `F-0;0;1;RUB;${day}`,
      `F-0;1,00001;1;RUB;${day}`,
      `F-0;1;0;RUB;${day}`,
      `F-0;1;-5;RUB;${day}`,
      `F-0;1;1;XRBQ;${day}`,
      `F-0;1;1;USD;${day}`,
      'F-0;1;1;RUB;31.02.2030',
      `F-0;12,50;1;руб.;${day}`,
      `F-0;12.5;1;;${day}`,
      `F-0;13;1;;${day}`,
      `NO-SUCH;1;1;;${day}`,
    ];
    expect(await wrongCells(rows)).toEqual([
      '2 sku: the SKU is missing',
      '3 price: "" is not a price',
      '4 price: the price is not above zero',
      '5 price: "NaN" is not a price',
      '6 price: "1e400" is not a price',
      '7 price: the price is not above zero',
      '8 price: the price has more than 4 decimals',
      '9 from: the quantity is not above zero',
      '10 from: the quantity is not above zero',
      '11 currency: "XRBQ" is no currency',
      '12 currency: the price is in USD, the list in RUB',
      '13 activeFrom: "31.02.2030" is not a day',
      '16 price: row 14 gives another price for the same product and quantity',
      '17 sku: the catalogue has no product NO-SUCH',
    ]);
    expect(await desk.prices(list)).toEqual({ 'F-0': { 1: '100.0000' } });
  });

  it('survives characters that no database keeps', async () => {
    const rows = ['F-0\0;1;1;;', '\ud800;1;1;;', 'F-1;\0;1;;', 'F-2;7;1;;'];
    expect(await wrongCells(rows)).toHaveLength(3);
  });

  it('is refused at once where it can not be understood', async () => {
    const refused = async (content: string | Buffer, facts: object = {}) =>
      (await upload(content, facts)).message;
    expect(await refused('')).toContain('is empty');
    expect(await refused('name,colour\nx,y')).toContain('No column for sku and price');
    expect(await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toContain('old Excel');
    expect(await refused('<?xml version="1.0"?><BMECAT></BMECAT>')).toContain('not CommerceML');
    expect(await refused('sku,price\nF-0,1', { encoding: 'klingon' })).toContain('encoding');
    expect(await refused('sku,price\nF-0,1', { delimiter: 'ab' })).toContain('one character');
    const both = [
      { column: 'sku', field: 'SKU' },
      { column: 'price', field: 'SKU' },
    ];
    expect(await refused('sku,price\nF-0,1', { columns: both })).toContain("can't both be sku");
    const unknown = { listId: list, fileId: newId() };
    expect(await desk.change('uploadPrices', unknown)).toMatchObject({ __typename: 'NotFound' });
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(64 * 1024 * 1024));
    expect(await refused(bomb)).toContain('out of proportion');
  });

  it('ends where a row can not be read any further, and keeps none of it', async () => {
    const open = `sku,price\nF-0,5\n"F-1,${'6'.repeat(300_000)}`;
    expect(await desk.read(list, open)).toMatchObject({
      ...{ status: 'FAILED', failure: expect.stringMatching(/^Row 3 can't be read/) },
    });
    expect(await desk.prices(list)).toEqual({ 'F-0': { 1: '100.0000' } });
    const many = Array.from({ length: 51 }, (_, i) => `F-0,${i + 1},${i + 1}`);
    expect(await desk.read(list, ['sku,price,from', ...many].join('\n'))).toMatchObject({
      ...{ status: 'FAILED', failure: 'F-0 would have more than 50 quantity steps.' },
    });
  });
});

describe('a file of prices in another form', () => {
  it('is understood in windows-1251, gzipped, and by names of columns that people use', async () => {
    const text = 'Артикул;Цена\nF-1;1 234,50';
    const bytes = Buffer.from([...text].map(windows1251));
    const draft = await desk.read(list, gzipSync(bytes));
    const more = 'changes { nodes { after { unitPrice { amount } } } }';
    expect(await desk.draft(draft.id, reader, more)).toMatchObject({
      changes: { nodes: [{ after: [{ unitPrice: { amount: '1234.5000' } }] }] },
    });
  });

  it('has the columns that it is said to have, and the next file of its kind, too', async () => {
    const file = 'Item;Net;Gross\nF-1;10;12';
    expect((await upload(file)).message).toContain('No column for price');
    const columns = [
      { column: 'Item', field: 'SKU' },
      { column: 'Net', field: 'PRICE' },
    ];
    expect(await desk.read(list, file, { columns })).toMatchObject({ counts: { created: 1 } });
    const preview = await desk.answer(
      sales,
      `query ($input: PriceFilePreviewInput!) { priceFilePreview(input: $input) {
        ... on PriceFilePreview { format delimiter columns { name field } rows } } }`,
      { input: { fileId: await desk.upload('Gross;Net;Item\n12;10;F-1') } },
    );
    expect(preview.priceFilePreview).toEqual({
      ...{ format: 'TABLE', delimiter: ';', rows: [['12', '10', 'F-1']] },
      columns: [
        { name: 'Gross', field: null },
        { name: 'Net', field: 'PRICE' },
        { name: 'Item', field: 'SKU' },
      ],
    });
  });

  it('may be a workbook, with numbers as people see them in its cells', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Цены');
    sheet.addRow(['Артикул', 'Цена', 'От']);
    sheet.addRow(['F-1', 1186.5, 1]);
    sheet.addRow(['F-1', 0.1 + 0.2, 100]);
    sheet.addRow(['F-2', 'on request', 1]);
    const draft = await desk.read(list, Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(draft.wrongRows).toMatchObject([{ row: 4, field: 'price', value: 'on request' }]);
    const more = 'changes { nodes { after { from unitPrice { amount } } } }';
    expect(await desk.draft(draft.id, reader, more)).toMatchObject({
      changes: {
        nodes: [
          {
            after: [
              { from: '1', unitPrice: { amount: '1186.5000' } },
              { from: '100', unitPrice: { amount: '0.3000' } },
            ],
          },
        ],
      },
    });
  });

  it('may be offers of CommerceML, of which one kind of prices is read', async () => {
    const offers = await readFile(new URL('fixtures/offers.xml', import.meta.url));
    const preview = await desk.answer(
      sales,
      `query ($input: PriceFilePreviewInput!) { priceFilePreview(input: $input) {
        ... on PriceFilePreview { format priceTypes { name currency } } } }`,
      { input: { fileId: await desk.upload(offers) } },
    );
    expect(preview.priceFilePreview).toEqual({
      format: 'COMMERCEML',
      priceTypes: [
        { name: 'Оптовая', currency: 'руб' },
        { name: 'Розничная', currency: 'RUB' },
      ],
    });
    expect((await upload(offers)).message).toContain('Оптовая, Розничная');
    expect((await upload(offers, { priceType: 'Закупка' })).message).toContain(
      'no prices "Закупка"',
    );
    const draft = await desk.read(list, offers, { priceType: 'Оптовая' });
    expect(draft.wrongRows).toEqual([
      { row: 5, field: 'price', value: '-999 999 999,9', reason: 'the price is not above zero' },
      { row: 6, field: 'price', value: '144 / 12', reason: '"144 / 12" is not a price' },
    ]);
    const more = 'changes { nodes { sku after { from unitPrice { amount } } } }';
    expect(await desk.draft(draft.id, reader, more)).toMatchObject({
      changes: {
        nodes: [
          { sku: '4810001000012', after: [{ from: '1', unitPrice: { amount: '7.0000' } }] },
          { sku: 'F-0', after: [{ from: '1', unitPrice: { amount: '88.0000' } }] },
          {
            sku: 'F-1',
            after: [
              { from: '1', unitPrice: { amount: '99.9000' } },
              { from: '10', unitPrice: { amount: '95.0000' } },
            ],
          },
          { sku: 'F-3-red', after: [{ from: '1', unitPrice: { amount: '50.0000' } }] },
        ],
      },
    });
  });
});

/** Letters of the file above; others are as in ASCII. */
function windows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}

/** An archive of one entry. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const facts = Buffer.alloc(22);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  const fileHead = Buffer.concat([
    Buffer.from('504b03041400', 'hex'),
    facts.subarray(2, 22),
    Buffer.from([name.length, 0, 0, 0]),
    Buffer.from(name),
  ]);
  const centralHead = Buffer.concat([
    Buffer.from('504b010214001400', 'hex'),
    facts.subarray(2, 22),
    Buffer.from([name.length, 0, ...Array(16).fill(0)]),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(centralHead.length, 12);
  end.writeUInt32LE(fileHead.length + packed.length, 16);
  return Buffer.concat([fileHead, packed, centralHead, end]);
}
