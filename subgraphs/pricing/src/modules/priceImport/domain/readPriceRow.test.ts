import { expect, it } from 'vitest';
import { placeColumns } from './placeColumns.ts';
import { readImportFlags } from './readImportFlags.ts';
import { readPriceRow } from './readPriceRow.ts';

const columns = { sku: 0, price: 1, from: 2 };

it.each([
  [['A-1', '10.50', '12'], { sku: 'A-1', unitPrice: '10.50', tierFrom: '12' }],
  [[' 00123 ', '1 234,5', ''], { sku: '00123', unitPrice: '1234.5', tierFrom: '1' }],
  [['A', '0.0001', '0,5'], { sku: 'A', unitPrice: '0.0001', tierFrom: '0.5' }],
])('reads %j', (values, price) => {
  expect(readPriceRow(values, columns)).toEqual({ ok: true, price });
});

it.each([
  [['', '1', '1'], 'the SKU is missing'],
  [['A'], '"" is not a price'],
  [['A', 'on request', '1'], '"on request" is not a price'],
  [['A', '0', '1'], 'the price is not above zero'],
  [['A', '-5', '1'], 'the price is not above zero'],
  [['A', '1.00001', '1'], 'the price has more than 4 decimals'],
  [['A', '1', 'many'], '"many" is not a quantity'],
  [['A', '1', '0'], 'the quantity is not above zero'],
  [['A', '1', '9'.repeat(20)], 'the number is too large'],
])('refuses %j: %s', (values, reason) => {
  expect(readPriceRow(values, columns)).toEqual({ ok: false, reason });
});

it('finds columns by usual names, or by those that are given', () => {
  expect(placeColumns(['Артикул', 'Цена', 'От'], {})).toMatchObject({
    columns: { sku: 0, price: 1, from: 2 },
  });
  expect(placeColumns(['SKU', 'Unit price'], {})).toMatchObject({
    columns: { sku: 0, price: 1, from: null },
  });
  const map = { sku: 'Item no', price: 'net', from: 'Min. qty' };
  expect(placeColumns(['net', 'min qty', 'item no'], map)).toMatchObject({
    columns: { sku: 2, price: 0, from: 1 },
  });
  expect(placeColumns(['name', 'sku'], {})).toMatchObject({
    ok: false,
    reason: expect.stringContaining('No column for price'),
  });
  expect(placeColumns(['price', 'sku'], { from: 'step' })).toMatchObject({ ok: false });
});

it('reads into a base list unless flags say otherwise', () => {
  expect(readImportFlags({}, 'RUB')).toMatchObject({
    flags: { list: 'Base', level: 'BASE', currency: 'RUB', isVatIncluded: false, columns: {} },
  });
  const given = { list: 'Dealers', level: 'segment', segment: 'dealer', currency: 'eur' };
  expect(readImportFlags({ ...given, map: 'sku=Code, price=Net' }, 'RUB')).toMatchObject({
    flags: {
      level: 'SEGMENT',
      segment: 'dealer',
      currency: 'EUR',
      columns: { sku: 'Code', price: 'Net' },
    },
  });
});

it.each([
  [{ speed: 'fast' }, 'Unknown flag --speed'],
  [{ level: 'PROJECT' }, '--level'],
  [{ level: 'SEGMENT' }, '--segment'],
  [{ segment: 'dealer' }, '--segment'],
  [{ level: 'CONTRACT' }, '--organization'],
  [{ currency: 'roubles' }, '--currency'],
  [{ 'valid-from': '1 May' }, '--valid-from'],
  [{ map: 'name=Title' }, '--map'],
])('refuses the flags %j', (given, reason) => {
  expect(readImportFlags(given, 'RUB')).toEqual({
    ok: false,
    reason: expect.stringContaining(reason),
  });
});
