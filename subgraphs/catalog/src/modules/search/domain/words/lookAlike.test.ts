import { expect, test } from 'vitest';
import { lookAlike } from './lookAlike.ts';

test('letters that look the same in both alphabets have twins', () => {
  expect(lookAlike('м')).toBe('m');
  expect(lookAlike('ba')).toBe('ва');
  expect(lookAlike('кабель')).toBeNull();
  expect(lookAlike('8')).toBeNull();
});
