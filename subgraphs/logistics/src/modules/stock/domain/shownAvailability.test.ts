import { expect, test } from 'vitest';
import { shownAvailability } from './shownAvailability.ts';

const rows = (a: string, b: string) => [
  { warehouseId: 'A', available: a },
  { warehouseId: 'B', available: b },
];

test('a customer sees up to a hundred exactly', () => {
  expect(shownAvailability(rows('97.5', '2.5'), false)).toEqual({
    available: '100',
    isBanded: false,
    byWarehouse: rows('97.5', '2.5'),
  });
});

test('a customer sees only that there is more than a hundred', () => {
  expect(shownAvailability(rows('4000', '30'), false)).toEqual({
    available: '100',
    isBanded: true,
    byWarehouse: rows('100', '30'),
  });
});

test('the seller sees every piece', () => {
  expect(shownAvailability(rows('4000', '30'), true)).toMatchObject({
    available: '4030',
    isBanded: false,
  });
});

test('a product without stock has none', () => {
  expect(shownAvailability([], false)).toEqual({
    available: '0',
    isBanded: false,
    byWarehouse: [],
  });
});
