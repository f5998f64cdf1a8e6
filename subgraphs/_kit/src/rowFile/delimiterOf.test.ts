import { expect, test } from 'vitest';
import { delimiterOf } from './delimiterOf.ts';

test.each([
  ['sku,name\n1;2;3', ','],
  ['sku;name;price\r\n1,5;2', ';'],
  ['sku\tname', '\t'],
  ['"a;b;c",name', ','],
  ['sku|name', '|'],
  ['sku', ','],
])('the columns of %j are separated by %j', (head, delimiter) => {
  expect(delimiterOf(head)).toBe(delimiter);
});
