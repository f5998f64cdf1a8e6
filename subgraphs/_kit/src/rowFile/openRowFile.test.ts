import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellsByName, openRowFile, type RowFileForm } from './openRowFile.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-rows-'));
});

async function fileOf(content: string | Uint8Array): Promise<string> {
  files += 1;
  const path = join(folder, `${files}.csv`);
  await writeFile(path, content);
  return path;
}

/** The header, then each row after its number. */
async function read(content: string | Uint8Array, form?: RowFileForm) {
  const { header, rows } = await openRowFile(await fileOf(content), form);
  const table: unknown[] = [header];
  for await (const { number, values } of rows) table.push([number, ...values]);
  return table;
}

/** Why a file is refused, and how many rows came before. */
async function refusal(content: string | Uint8Array, form?: RowFileForm) {
  const path = await fileOf(content);
  let count = 0;
  try {
    const { rows } = await openRowFile(path, form);
    for await (const _ of rows) count += 1;
  } catch (error) {
    return { count, reason: String((error as Error).message).replace(path, 'FILE') };
  }
  throw new Error('The file was not refused.');
}

describe('a file of rows', () => {
  test.each([
    ['UTF-8', Buffer.from('код,имя\n1,Кабель\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFкод,имя\n1,Кабель\n')],
    ['gzip', gzipSync('код\tимя\n1\tКабель\n')],
    ['UTF-16', Buffer.from('\uFEFFкод;имя\n1;Кабель\n', 'utf16le')],
    ['windows-1251', Buffer.from('eaeee43be8ecff0a313bcae0e1e5ebfc0a', 'hex')],
  ])('may be in %s', async (_, content) => {
    expect(await read(content)).toEqual([
      ['код', 'имя'],
      [2, '1', 'Кабель'],
    ]);
  });

  test('numbers its rows as a spreadsheet does, and leaves out those without anything', async () => {
    expect(await read(' code , name\r\n1,"a\nb"\r\n\r\n , \r\n2,c\r\n')).toEqual([
      ['code', 'name'],
      [2, '1', 'a\nb'],
      [5, '2', 'c'],
    ]);
  });

  test('is read in the form that it is said to have', async () => {
    expect(await read('a\tb,c\n1\t"2\n', { delimiter: 'tab', quotes: 'none' })).toEqual([
      ['a', 'b,c'],
      [2, '1', '"2'],
    ]);
  });

  test('may be asked for cells by the names of the columns', async () => {
    const cellOf = cellsByName(['code', 'name']);
    const row = { number: 2, values: ['1'] };
    expect(['code', 'name', 'price'].map((column) => cellOf(row, column))).toEqual(['1', '', '']);
  });

  test.each<[string | Uint8Array, RegExp]>([
    ['', /^FILE is empty/],
    ['\n\n\n', /^FILE has no rows/],
    [`code${',x'.repeat(10_000)}\n`, /10001 columns; at most 500/],
    [Buffer.from('504b03040a00', 'hex'), /Excel workbook/],
    [gzipSync('code,name\n1,2\n').subarray(0, 20), /gzip archive is damaged/],
    [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /is not a text file/],
    [Buffer.alloc(5000), /is not a text file/],
  ])('such as %j is refused with the reason', async (content, reason) => {
    expect((await refusal(content)).reason).toMatch(reason);
  });

  test('that is not there, or a folder, is said to be so', async () => {
    await expect(openRowFile(join(folder, 'missing.csv'))).rejects.toThrow('there is no such file');
    await expect(openRowFile(folder)).rejects.toThrow('it is a folder');
  });

  test('is refused in a form that it does not have', async () => {
    const cyrillic = 'code,name\n1,Кабель\n';
    expect(await refusal(cyrillic, { encoding: 'WINDOWS-1251' })).toMatchObject({
      reason: 'FILE is in utf-8, not in windows-1251.',
    });
    expect(await refusal(cyrillic, { encoding: 'koi8-r' })).toMatchObject({
      reason: expect.stringContaining('Unknown encoding "koi8-r"'),
    });
    expect(await refusal(cyrillic, { delimiter: ';;' })).toMatchObject({
      reason: '--delimiter is one character, or "tab".',
    });
  });

  test('of two gigabytes is refused at once', async () => {
    const path = await fileOf('code,name\n');
    await truncate(path, 2 * 1024 ** 3);
    await expect(openRowFile(path)).rejects.toThrow('is larger than 1 GB; split it.');
  });

  test('that we wrote is read without the apostrophes that we put before formulas', async () => {
    expect(await read("code,name\n'-5A,'=1+1\n-3,'quoted'\n")).toEqual([
      ['code', 'name'],
      [2, '-5A', '=1+1'],
      [3, '-3', "'quoted'"],
    ]);
  });

  test('tells its form and how much of it is read', async () => {
    const { rows, encoding, delimiter, progress } = await openRowFile(await fileOf('a;b\n1;2\n'));
    for await (const _ of rows);
    expect({ encoding, delimiter, done: progress() }).toEqual({
      encoding: 'utf-8',
      delimiter: ';',
      done: 1,
    });
  });

  test('with a quotation mark that is never closed says where, after all rows before it', async () => {
    expect(await refusal(`code,name\n${'1,x\n'.repeat(1500)}2,"open\n3,x\n`)).toEqual({
      count: 1500,
      reason:
        "Row 1502 can't be read: a quotation mark is opened and never closed. Nothing after row 1501 was read.",
    });
  });

  test('with a cell without end is not read to its end', async () => {
    expect(await refusal(`code,name\n1,x\n2,"${'x'.repeat(5_000_000)}`)).toMatchObject({
      count: 1,
      reason: expect.stringMatching(/^Row 3 can't be read: it is longer than 256 kB/),
    });
  });
});
