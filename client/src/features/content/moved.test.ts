import { expect, test } from 'vitest';
import { moved } from './moved.ts';

test.for([
  { from: 0, to: 2, order: 'bca' },
  { from: 2, to: 0, order: 'cab' },
  { from: 1, to: 1, order: 'abc' },
  { from: 0, to: 1, order: 'bac' },
])('from place $from to place $to: $order', ({ from, to, order }) => {
  expect(moved([...'abc'], from, to).join('')).toBe(order);
});
