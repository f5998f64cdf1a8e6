import { compare, isMultipleOf, subtract, sumQuantities } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inComponents } from '../../kit/domain/inComponents.ts';
import { splitByWarehouse } from './splitByWarehouse.ts';

const CABLE = 'cable';
const LAMP = 'lamp';
const stock = (amounts: Record<string, Record<string, string>>) =>
  Object.entries(amounts).flatMap(([warehouseId, products]) =>
    Object.entries(products).map(([productId, available]) => ({
      productId,
      warehouseId,
      available,
    })),
  );

describe('one line over two warehouses with 63 and 30', () => {
  const split = (quantity: string, step: string, a = '63', b = '30') =>
    splitByWarehouse(
      [{ productId: CABLE, quantity, step }],
      stock({ A: { [CABLE]: a }, B: { [CABLE]: b } }),
      ['A', 'B'],
    );

  test.each([
    {
      name: '100 in tens leave 60 and 30, ten are backordered',
      quantity: '100',
      step: '10',
      a: '60',
      b: '30',
      rest: '10',
    },
    {
      name: '96 in boxes of 24 leave 48 and 24: remainders of 15 and 6 are not broken',
      quantity: '96',
      step: '24',
      a: '48',
      b: '24',
      rest: '24',
    },
    {
      name: '93 single pieces empty both',
      quantity: '93',
      step: '1',
      a: '63',
      b: '30',
      rest: undefined,
    },
  ])('$name', ({ quantity, step, a, b, rest }) => {
    expect(split(quantity, step)).toEqual({
      parts: [
        { productId: CABLE, warehouseId: 'A', quantity: a },
        { productId: CABLE, warehouseId: 'B', quantity: b },
      ],
      backorders: rest ? [{ productId: CABLE, quantity: rest }] : [],
    });
  });

  test('one warehouse that has all ships alone, though it is the farther one', () => {
    expect(split('100', '10', '63', '100').parts).toEqual([
      { productId: CABLE, warehouseId: 'B', quantity: '100' },
    ]);
  });

  test('of two that have all, the nearest ships', () => {
    expect(split('20', '10').parts).toEqual([
      { productId: CABLE, warehouseId: 'A', quantity: '20' },
    ]);
  });

  test('nothing anywhere is all backorder', () => {
    expect(split('10', '10', '0', '9')).toEqual({
      parts: [],
      backorders: [{ productId: CABLE, quantity: '10' }],
    });
  });
});

describe('several lines', () => {
  const lines = [
    { productId: CABLE, quantity: '10', step: '1' },
    { productId: LAMP, quantity: '10', step: '1' },
  ];

  test('leave from one warehouse where one has them all', () => {
    const available = stock({ A: { [CABLE]: '10' }, B: { [CABLE]: '10', [LAMP]: '10' } });
    expect(
      splitByWarehouse(lines, available, ['A', 'B']).parts.map((part) => part.warehouseId),
    ).toEqual(['B', 'B']);
  });

  test('do not use a third warehouse where two are enough', () => {
    const available = stock({
      A: { [CABLE]: '6' },
      B: { [CABLE]: '10' },
      C: { [LAMP]: '10' },
    });
    expect(splitByWarehouse(lines, available, ['A', 'B', 'C']).parts).toEqual([
      { productId: CABLE, warehouseId: 'B', quantity: '10' },
      { productId: LAMP, warehouseId: 'C', quantity: '10' },
    ]);
  });

  test('are not torn apart in a pair of warehouses when one of them has the line', () => {
    const available = stock({ A: { [CABLE]: '6', [LAMP]: '10' }, B: { [CABLE]: '10' } });
    expect(splitByWarehouse(lines, available, ['A', 'B']).parts).toEqual([
      { productId: CABLE, warehouseId: 'B', quantity: '10' },
      { productId: LAMP, warehouseId: 'A', quantity: '10' },
    ]);
  });
});

test('more warehouses than are tried exactly still give all there is', () => {
  const many = Array.from({ length: 12 }, (_, index) => `W${index}`);
  const available = stock(Object.fromEntries(many.map((id) => [id, { [CABLE]: '5' }])));
  const { parts, backorders } = splitByWarehouse(
    [{ productId: CABLE, quantity: '70', step: '1' }],
    available,
    many,
  );
  expect(sumQuantities(parts.map((part) => part.quantity))).toBe('60');
  expect(backorders).toEqual([{ productId: CABLE, quantity: '10' }]);
});

const quantities = fc.integer({ min: 0, max: 200 }).map(String);
const steps = fc.constantFrom('0.5', '1', '5', '12', '24');
const orders = fc.record({
  lines: fc.uniqueArray(
    fc.record({
      productId: fc.constantFrom('p1', 'p2', 'p3'),
      steps: fc.integer({ min: 1, max: 20 }),
      step: steps,
    }),
    {
      selector: (line) => line.productId,
      minLength: 1,
    },
  ),
  stock: fc.uniqueArray(
    fc.record({
      productId: fc.constantFrom('p1', 'p2', 'p3'),
      warehouseId: fc.constantFrom('A', 'B', 'C', 'D'),
      available: quantities,
    }),
    { selector: (row) => `${row.productId} ${row.warehouseId}` },
  ),
});

test('no split takes what is not there, breaks a step, or loses a piece', () => {
  fc.assert(
    fc.property(orders, ({ lines: counted, stock: rows }) => {
      const lines = counted.map(({ productId, steps: count, step }) => ({
        productId,
        step,
        quantity: String(count * Number(step)),
      }));
      const { parts, backorders } = splitByWarehouse(lines, rows, ['A', 'B', 'C', 'D']);
      for (const part of parts) {
        const row = rows.find(
          (each) => each.productId === part.productId && each.warehouseId === part.warehouseId,
        );
        expect(compare(part.quantity, row?.available ?? '0')).toBeLessThanOrEqual(0);
      }
      for (const line of lines) {
        const taken = parts.filter((part) => part.productId === line.productId);
        const rest = backorders.find((each) => each.productId === line.productId)?.quantity ?? '0';
        expect(taken.every((part) => isMultipleOf(part.quantity, line.step))).toBe(true);
        expect(subtract(line.quantity, sumQuantities(taken.map((part) => part.quantity)))).toBe(
          rest,
        );
      }
    }),
  );
});

describe('a kit of a box and two breakers', () => {
  const components = [
    { productId: 'box', quantity: '1' },
    { productId: 'breaker', quantity: '2' },
  ];
  const kit = (quantity: string, step = '1') => ({ productId: 'kit', quantity, step, components });
  const single = (productId: string, quantity: string) => ({ productId, quantity, step: '1' });
  const part = (productId: string, warehouseId: string, quantity: string) => ({
    ...{ productId, warehouseId, quantity },
  });

  test('is put together of one warehouse’s goods', () => {
    const goods = stock({ A: { box: '5', breaker: '3' }, B: { box: '5', breaker: '20' } });
    expect(splitByWarehouse([kit('4')], goods, ['A', 'B'])).toEqual({
      parts: [part('kit', 'B', '4')],
      backorders: [],
    });
    expect(splitByWarehouse([kit('7')], goods, ['A', 'B'])).toEqual({
      parts: [part('kit', 'A', '1'), part('kit', 'B', '5')],
      backorders: [{ productId: 'kit', quantity: '1' }],
    });
  });

  test('is whole, also where half of one is wanted', () => {
    const goods = stock({ A: { box: '5', breaker: '9' } });
    expect(splitByWarehouse([kit('2.5', '0.5')], goods, ['A'])).toEqual({
      parts: [part('kit', 'A', '2')],
      backorders: [{ productId: 'kit', quantity: '0.5' }],
    });
  });

  test('chooses before those who want its components singly', () => {
    const goods = stock({ A: { box: '1', breaker: '2' }, B: { breaker: '2' } });
    expect(splitByWarehouse([single('breaker', '2'), kit('1')], goods, ['A', 'B'])).toEqual({
      parts: [part('kit', 'A', '1'), part('breaker', 'B', '2')],
      backorders: [],
    });
  });

  test('leaves to others what it does not take, and no more', () => {
    const goods = stock({ A: { box: '2', breaker: '5' } });
    const lines = [kit('2'), single('breaker', '2')];
    expect(splitByWarehouse(lines, goods, ['A'])).toEqual({
      parts: [part('kit', 'A', '2'), part('breaker', 'A', '1')],
      backorders: [{ productId: 'breaker', quantity: '1' }],
    });
  });
});

test('kits and single goods together never take what is not there', () => {
  const amount = fc.integer({ min: 0, max: 30 }).map(String);
  const some = fc.integer({ min: 1, max: 10 }).map(String);
  const two = fc.record({ a: some, b: some });
  const places = ['A', 'B', 'C'];
  fc.assert(
    fc.property(fc.array(amount, { minLength: 6, maxLength: 6 }), two, two, two, (on, x, y, n) => {
      const rows = on.map((available, i) => ({
        ...{ productId: i % 2 ? 'a' : 'b', warehouseId: places[i >> 1] ?? '', available },
      }));
      const kit = (productId: string, { a, b }: typeof x, quantity: string) => ({
        ...{ productId, quantity, step: '1' },
        components: [
          { productId: 'a', quantity: a },
          { productId: 'b', quantity: b },
        ],
      });
      const kits = [kit('x', x, n.a), kit('y', y, n.b)];
      const lines = [{ productId: 'a', quantity: n.a, step: '1' }, ...kits];
      const { parts, backorders } = splitByWarehouse(lines, rows, places);
      const taken = inComponents(parts, kits);
      for (const { productId, warehouseId, available } of rows) {
        const here = taken.filter(
          (part) => part.productId === productId && part.warehouseId === warehouseId,
        );
        const sum = sumQuantities(here.map(({ quantity }) => quantity));
        expect(compare(sum, available)).toBeLessThanOrEqual(0);
      }
      for (const { productId, quantity } of lines) {
        const all = [...parts, ...backorders].filter((part) => part.productId === productId);
        expect(sumQuantities(all.map((part) => part.quantity))).toBe(quantity);
      }
    }),
  );
});
