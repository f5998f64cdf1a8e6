import { expect, test } from 'vitest';
import { kitsOfComponents } from './kitsOfComponents.ts';

const component = (quantity: string, isBanded: boolean, ...stock: string[]) => ({
  quantity,
  product: {
    availability: { isBanded, byWarehouse: stock.map((available) => ({ available })) },
  },
});

test('a component is enough for the whole kits that each warehouse has it for', () => {
  expect(
    kitsOfComponents([component('2', false, '7', '3'), component('0.5', false, '10')]),
  ).toEqual([
    { kits: '4', isAtLeast: false, isBottleneck: true },
    { kits: '20', isAtLeast: false, isBottleneck: false },
  ]);
});

test('of a large stock only the least is known: it is not told to be the scarcest', () => {
  expect(kitsOfComponents([component('10', true, '100'), component('1', false, '12')])).toEqual([
    { kits: '10', isAtLeast: true, isBottleneck: false },
    { kits: '12', isAtLeast: false, isBottleneck: false },
  ]);
});

test('what stands nowhere is enough for none, and what is not told of is not counted', () => {
  const hidden = { quantity: '1', product: { availability: null } };
  expect(kitsOfComponents([component('1', false), hidden])).toEqual([
    { kits: '0', isAtLeast: false, isBottleneck: true },
    null,
  ]);
});
