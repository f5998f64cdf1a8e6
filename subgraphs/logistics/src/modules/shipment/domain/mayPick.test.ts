import { expect, test } from 'vitest';
import { mayPick } from './mayPick.ts';

test.each(['CONFIRMED', 'PICKING'])('an order that is %s may be picked', (status) => {
  expect(mayPick(status)).toBe(true);
});

test.each(['PLACED', 'ON_HOLD', 'CANCELLED', 'SHIPPED'])(
  'an order that is %s may not',
  (status) => {
    expect(mayPick(status)).toBe(false);
  },
);
