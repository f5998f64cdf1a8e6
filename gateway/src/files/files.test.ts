import { expect, test } from 'vitest';
import { byteRange } from './byteRange.ts';
import { asAttachment, cleanFileName } from './fileName.ts';
import { fileType } from './fileType.ts';

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\price list.xlsx', 'price list.xlsx'],
  ['a\u0000b\r\n.pdf', 'ab.pdf'],
  ['bill\u202Efdp.exe', 'billfdp.exe'],
  ['...', 'file'],
  ['', 'file'],
  [undefined, 'file'],
  ['Счёт № 5.pdf', 'Счёт № 5.pdf'],
])('the name %j of an upload becomes %j', (given, cleaned) => {
  expect(cleanFileName(given)).toBe(cleaned);
});

test('a long name keeps its ending', () => {
  const name = cleanFileName(`${'x'.repeat(500)}.pdf`);
  expect(name).toHaveLength(150);
  expect(name.endsWith('x.pdf')).toBe(true);
});

test('a name in any alphabet is given to browsers in a form that can not break the header', () => {
  expect(asAttachment('Счёт "5".pdf')).toBe(
    `attachment; filename="____ _5_.pdf"; filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82%20%225%22.pdf`,
  );
});

test.each([
  [undefined, undefined],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-1000', { start: 0, end: 99 }],
  ['bytes=50-1000', { start: 50, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-0', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=1-2', undefined],
])('of 100 bytes, the range %j means %j', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});

test.each([
  ['a PDF', '%PDF-1.7\n', 'x.bin', 'application/pdf'],
  ['a spreadsheet', 'PK\u0003\u0004', 'prices.xlsx', /spreadsheetml/],
  ['an archive', 'PK\u0003\u0004', 'all.zip', undefined],
  ['text with commas', 'sku,price\nA,1\n', 'prices.csv', 'text/csv; charset=utf-8'],
  ['a page', '<html><script>', 'page.html', undefined],
  ['a program named as a PDF', 'MZ\u0090\u0000', 'bill.pdf', undefined],
  ['a page named as text', '<html>', 'page.txt', 'text/plain; charset=utf-8'],
])('%s is told by its first bytes', (_, bytes, name, type) => {
  const found = fileType(Buffer.from(bytes, 'latin1'), name);
  if (type instanceof RegExp) expect(found).toMatch(type);
  else expect(found).toBe(type);
});
