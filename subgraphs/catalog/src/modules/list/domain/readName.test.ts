import { expect, test } from 'vitest';
import { readName } from './readName.ts';

test('a name is kept without superfluous blanks', () => {
  expect(readName('  Щит  на\tобъект ')).toBe('Щит на объект');
  expect(readName('а'.repeat(100))).toHaveLength(100);
});

test.each([[''], [' \0 '], ['а'.repeat(101)]])('%j is no name', (text) => {
  expect(readName(text)).toBeNull();
});

test('holds only what the database can', () => {
  expect(readName('a\0b\ud800')).toBe('a b\ufffd');
});
