import { expect, it } from 'vitest';
import { isAllowed } from './orderTransitions.ts';
import { type HoldKind, isHeldBack, statusForHolds } from './statusForHolds.ts';

it.each<[HoldKind[], string]>([
  [[], 'PLACED'],
  [['CREDIT_LIMIT'], 'ON_HOLD'],
  [['STOCK'], 'ON_HOLD'],
  [['APPROVAL'], 'AWAITING_APPROVAL'],
  [['CREDIT_LIMIT', 'APPROVAL'], 'AWAITING_APPROVAL'],
])('an order with the holds %j is %s', (holds, status) => {
  expect(statusForHolds(holds)).toBe(status);
});

it('can be placed from the cart in each of these states, and no hold moves it once it is confirmed', () => {
  for (const holds of [[], ['CREDIT_LIMIT'], ['APPROVAL']] as HoldKind[][]) {
    expect(isHeldBack(statusForHolds(holds))).toBe(true);
    expect(isAllowed('DRAFT', statusForHolds(holds), 'CUSTOMER')).toBe(true);
  }
  expect(isHeldBack('CONFIRMED')).toBe(false);
  expect(isHeldBack('CANCELLED')).toBe(false);
});
