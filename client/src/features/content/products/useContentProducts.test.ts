import { expect, test } from 'vitest';
import { filterOf, readContentSearch, writeContentSearch } from './useContentProducts.ts';

const everything = readContentSearch(new URLSearchParams());

test('an address without anything asks for all products', () => {
  expect(filterOf(everything)).toBeNull();
  expect(writeContentSearch(everything).toString()).toBe('');
});

test('what is looked at comes back from its address', () => {
  const search = {
    text: 'кабель 3x2,5',
    status: ['DRAFT' as const, 'PUBLISHED' as const],
    categoryId: 'c1',
    brandIds: ['b1', 'b2'],
    isIncomplete: true,
    sort: 'NEWEST' as const,
  };
  const address = writeContentSearch(search).toString();
  expect(readContentSearch(new URLSearchParams(address))).toEqual(search);
});

test('an address that was tampered with asks for nothing unknown', () => {
  const search = readContentSearch(new URLSearchParams('status=SOLD&sort=PRICE'));
  expect(search).toEqual(everything);
});

test('an incomplete draft of a category is asked for by all three', () => {
  const search = {
    ...everything,
    status: ['DRAFT' as const],
    categoryId: 'c1',
    isIncomplete: true,
  };
  expect(filterOf(search)).toEqual({ status: ['DRAFT'], categoryIds: ['c1'], isIncomplete: true });
});
