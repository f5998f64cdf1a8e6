import { expect, test } from 'vitest';
import { inOtherLayout } from './keyboardLayout.ts';

test.each([
  ['rf,tkm', 'кабель'],
  ['сфиду', 'cable'],
  ['Fdnjvfn 16F', 'Автомат 16А'],
  ["'ktrnhj[jle,z", 'электроходубя'],
  ['rf,tkm 2,5', 'кабель 2,5'],
])('%s in the other layout is %s', (typed, meant) => {
  expect(inOtherLayout(typed)).toBe(meant);
});
