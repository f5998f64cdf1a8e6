import { describe, expect, test } from 'vitest';
import { cursorLength, readCursor } from './productCursor.ts';
import type { ProductOrder, SortValue } from './productOrder.ts';

const places: Array<[ProductOrder, SortValue[]]> = [
  ['RELEVANCE', [2, 17, 5]],
  ['POPULARITY', [0, 17, 5]],
  ['NAME_RU', ['Выключатель', 5]],
  ['NAME_EN', ['Switch', 5]],
  ['SKU', ['AV1PC16']],
  ['NEWEST', [0, 0, 5]],
];

describe('a cursor', () => {
  test.each(places)('of the order %s leads back to its place', (order, values) => {
    expect(readCursor(order, [order, ...values])).toEqual(values);
    expect(cursorLength(order)).toBe(values.length + 1);
  });

  test('of one order is not taken for another', () => {
    expect(readCursor('POPULARITY', ['NEWEST', 0, 0, 5])).toBeUndefined();
    expect(readCursor('NAME_EN', ['NAME_RU', 'Кабель', 5])).toBeUndefined();
  });

  test('that somebody made up is refused', () => {
    expect(readCursor('POPULARITY', ['POPULARITY', 0, '1; drop table product', 5])).toBeUndefined();
    expect(readCursor('NEWEST', ['NEWEST', 0, 0, 1e300])).toBeUndefined();
    expect(readCursor('RELEVANCE', ['RELEVANCE', 0.5, 5, 5])).toBeUndefined();
    expect(readCursor('SKU', ['SKU', null])).toBeUndefined();
  });
});
