import { describe, expect, test } from 'vitest';
import { readCursor } from './productCursor.ts';
import { type ProductOrder, sortValues } from './productOrder.ts';

const product = {
  id: '01970000-0000-7000-8000-000000000001',
  skuKey: 'AV1PC16',
  nameRu: 'Выключатель',
  nameEn: null,
  popularity: '17',
  tier: 2,
};
const orders: ProductOrder[] = ['RELEVANCE', 'POPULARITY', 'NAME_RU', 'NAME_EN', 'SKU', 'NEWEST'];

describe('a cursor', () => {
  test.each(orders)('of the order %s leads back to its row', (order) => {
    const values = sortValues(order, product);
    expect(readCursor(order, [order, ...values])).toEqual(values);
  });

  test('of one order is not taken for another', () => {
    expect(readCursor('SKU', ['NEWEST', product.id])).toBeUndefined();
    expect(readCursor('NAME_EN', ['NAME_RU', 'Кабель', product.id])).toBeUndefined();
  });

  test('that somebody made up is refused', () => {
    expect(
      readCursor('POPULARITY', ['POPULARITY', '1; drop table product', product.id]),
    ).toBeUndefined();
    expect(readCursor('NEWEST', ['NEWEST', 'not an id'])).toBeUndefined();
    expect(readCursor('RELEVANCE', ['RELEVANCE', -1, '5', product.id])).toBeUndefined();
    expect(readCursor('SKU', ['SKU', null])).toBeUndefined();
  });
});
