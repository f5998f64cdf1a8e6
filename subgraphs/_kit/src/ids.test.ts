import { expect, test } from 'vitest';
import { isId } from './ids.ts';

test('only a UUID can be an id', () => {
  expect(isId('01970000-0000-7000-8000-000000000001')).toBe(true);
  expect(isId('01970000-0000-7000-8000-00000000000')).toBe(false);
  expect(isId("' or true --")).toBe(false);
  expect(isId('')).toBe(false);
});
