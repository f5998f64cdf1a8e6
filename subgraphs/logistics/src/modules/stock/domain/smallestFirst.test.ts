import { expect, test } from 'vitest';
import { smallestFirst } from './smallestFirst.ts';

test('one warehouse is tried before two, and nearer ones before farther ones', () => {
  expect([...smallestFirst(['A', 'B', 'C'])].map((each) => each.join(''))).toEqual([
    ...['A', 'B', 'C'],
    ...['AB', 'AC', 'BC'],
    'ABC',
  ]);
});
