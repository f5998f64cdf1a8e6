import { expect, it } from 'vitest';
import { fieldsOfColumns, placeColumns } from './placeColumns.ts';
import { readPriceRow } from './readPriceRow.ts';

const places = { sku: 0, price: 1, from: 2, currency: 3, activeFrom: 4 };
const terms = { currency: 'RUB', activeFrom: '2026-03-01' };

it.each([
  [['A-1', '10.50', '12'], { sku: 'A-1', unitPrice: '10.50', tierFrom: '12' }],
  [[' 00123 ', '1 234,5', ''], { sku: '00123', unitPrice: '1234.5', tierFrom: '1' }],
  [['A', '0.0001', '0,5'], { sku: 'A', unitPrice: '0.0001', tierFrom: '0.5' }],
  [['A', '5', '1', 'rub', '01.03.2026'], { sku: 'A', unitPrice: '5', tierFrom: '1' }],
  [['A', '5', '1', 'руб.', ''], { sku: 'A', unitPrice: '5', tierFrom: '1' }],
])('reads %j', (values, price) => {
  expect(readPriceRow(values, places, terms)).toEqual({ ok: true, price });
});

it.each([
  [['', '1', '1'], 'sku', 'the SKU is missing'],
  [['A'], 'price', '"" is not a price'],
  [['A', 'on request', '1'], 'price', '"on request" is not a price'],
  [['A', 'NaN', '1'], 'price', '"NaN" is not a price'],
  [['A', '1e400', '1'], 'price', '"1e400" is not a price'],
  [['A', '1.234,50', '1'], 'price', '"1.234,50" is not a price'],
  [['A', '0', '1'], 'price', 'the price is not above zero'],
  [['A', '-5', '1'], 'price', 'the price is not above zero'],
  [['A', '-999 999 999,9', '1'], 'price', 'the price is not above zero'],
  [['A', '1.00001', '1'], 'price', 'the price has more than 4 decimals'],
  [['A', '9'.repeat(20), '1'], 'price', 'the number is too large'],
  [['A', '1', 'many'], 'from', '"many" is not a quantity'],
  [['A', '1', '0'], 'from', 'the quantity is not above zero'],
  [['A', '1', '9'.repeat(20)], 'from', 'the number is too large'],
  [['A', '1', '1', 'XRBX'], 'currency', '"XRBX" is no currency'],
  [['A', '1', '1', 'USD'], 'currency', 'the price is in USD, the list in RUB'],
  [['A', '1', '1', '', '31.02.2026'], 'activeFrom', '"31.02.2026" is not a day'],
  [
    ['A', '1', '1', '', '2026-04-01'],
    'activeFrom',
    'the price holds from 2026-04-01, the publication from 2026-03-01',
  ],
])('refuses %j: in %s, %s', (values, field, reason) => {
  expect(readPriceRow(values, places, terms)).toMatchObject({
    ok: false,
    problem: { field, reason },
  });
});

it('finds columns by usual names, or by those that are given', () => {
  expect(placeColumns(['Артикул', 'Цена', 'От', 'Валюта'])).toMatchObject({
    places: { sku: 0, price: 1, from: 2, currency: 3 },
  });
  expect(placeColumns(['SKU', 'Unit price'])).toEqual({ ok: true, places: { sku: 0, price: 1 } });
  const map = { sku: 'Item no', price: 'net', from: 'Min. qty' };
  expect(placeColumns(['net', 'min qty', 'item no', 'currency'], map)).toEqual({
    ok: true,
    places: { sku: 2, price: 0, from: 1 },
  });
  expect(placeColumns(['name', 'sku'])).toMatchObject({
    ok: false,
    reason: expect.stringContaining('No column for price'),
  });
  expect(placeColumns(['price', 'sku'], { from: 'step' })).toMatchObject({
    reason: expect.stringContaining('No column for sku and price and from'),
  });
  expect(fieldsOfColumns(['name', 'Цена', 'код'])).toEqual([null, 'price', 'sku']);
});
