import { describe, expect, test } from 'vitest';
import { encodingOf } from './encodingOf.ts';

const windows1251 = Uint8Array.of(0xca, 0xe0, 0xe1, 0xe5, 0xeb, 0xfc);

describe('the encoding of a file', () => {
  test('is UTF-8 with and without its mark, and for plain ASCII', () => {
    expect(encodingOf(Buffer.from('\uFEFFsku'))).toBe('utf-8');
    expect(encodingOf(Buffer.from('Кабель'))).toBe('utf-8');
    expect(encodingOf(Buffer.from('cable'))).toBe('utf-8');
  });

  test('is UTF-8 also where the beginning ends inside a letter', () => {
    expect(encodingOf(Buffer.from('Кабель').subarray(0, 11))).toBe('utf-8');
  });

  test('is UTF-16 only with its mark', () => {
    expect(encodingOf(Buffer.from('\uFEFFsku', 'utf16le'))).toBe('utf-16le');
  });

  test('is windows-1251 otherwise', () => {
    expect(encodingOf(windows1251)).toBe('windows-1251');
  });
});
