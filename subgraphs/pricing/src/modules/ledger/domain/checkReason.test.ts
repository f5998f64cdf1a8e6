import { expect, it } from 'vitest';
import { checkReason } from './checkReason.ts';

it('takes a reason of 1 to 500 characters', () => {
  expect(checkReason('Goods came back')).toBeNull();
  expect(checkReason('x'.repeat(500))).toBeNull();
});

it.each(['', '  \n', 'x'.repeat(501), null, undefined])('refuses %j', (reason) => {
  expect(checkReason(reason)?.field).toBe('reason');
});
