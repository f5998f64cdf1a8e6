import { expect, it } from 'vitest';
import { formatSize } from './formatSize.ts';

it('the size of a file is told in the unit that people read it in', () => {
  expect(formatSize(0, 'en')).toBe('0 byte');
  expect(formatSize(4_321, 'en')).toBe('4 kB');
  expect(formatSize(1_234_567, 'en')).toBe('1.2 MB');
});
