import { expect, test } from 'vitest';
import { mergeInto, ownValue, placesBelow } from './fetchedData.ts';

const everything = (value: Record<string, unknown>) => [{ value, path: [] }];

test('places are told with the path of each object, through lists and past what is null', () => {
  const data = {
    page: { edges: [{ node: { id: '1' } }, null, { node: null }, { node: { id: '4' } }] },
  };
  expect(placesBelow(everything(data), ['page', 'edges', '@', 'node'])).toEqual([
    { value: { id: '1' }, path: ['page', 'edges', 0, 'node'] },
    { value: { id: '4' }, path: ['page', 'edges', 3, 'node'] },
  ]);
});

test('lists in lists are gone through to the objects in them', () => {
  const data = { rows: [[{ id: '1' }], [], [{ id: '2' }, { id: '3' }]] };
  const places = placesBelow(everything(data), ['rows', '@', '@']);
  expect(places.map(({ path }) => path.join('.'))).toEqual(['rows.0.0', 'rows.2.0', 'rows.2.1']);
});

test('answers of two subgraphs about one object become one, also inside lists of equal length', () => {
  const target = {
    id: '1',
    price: { net: '1' },
    tiers: [{ from: '1' }, { from: '10' }],
    note: null,
  };
  mergeInto(target, { price: { gross: '2' }, tiers: [{ price: '1' }, { price: '9' }], note: 'x' });
  expect(target).toEqual({
    id: '1',
    price: { net: '1', gross: '2' },
    tiers: [
      { from: '1', price: '1' },
      { from: '10', price: '9' },
    ],
    note: 'x',
  });
});

test('a field that was given the name __proto__ is a field like any other', () => {
  const target: Record<string, unknown> = {};
  mergeInto(target, JSON.parse('{ "__proto__": { "price": 1 } }'));
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect(ownValue(target, '__proto__')).toEqual({ price: 1 });
  expect(ownValue(target, 'constructor')).toBeUndefined();
});
