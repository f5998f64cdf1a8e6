import { expect, it } from 'vitest';
import { namedFirst } from './namedFirst.ts';

const invoices = ['A', 'B', 'C', 'D'].map((id) => ({ id }));
const order = (...named: string[]) => namedFirst(invoices, named).map(({ id }) => id);

it('puts what is named first, in that order, and leaves the others in theirs', () => {
  expect(order('C', 'B')).toEqual(['C', 'B', 'A', 'D']);
  expect(order('D', 'D', 'X')).toEqual(['D', 'A', 'B', 'C']);
  expect(order()).toEqual(['A', 'B', 'C', 'D']);
});
