import { expect, it } from 'vitest';
import { codeOf } from './codeOf.ts';

it('is the GTIN of a GS1 label, and the text of any other', () => {
  expect(codeOf('(01)04600000000107(10)AB-7')).toBe('04600000000107');
  expect(codeOf(' 4006381333931\n')).toBe('4006381333931');
});
