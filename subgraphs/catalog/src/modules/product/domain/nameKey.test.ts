import { expect, test } from 'vitest';
import { nameKey } from './nameKey.ts';

test('two spellings of a brand are one, whatever their case and blanks', () => {
  expect(nameKey('  Schneider\u00a0 ELECTRIC ')).toBe(nameKey('schneider electric'));
  expect(nameKey('Schneider-Electric')).not.toBe(nameKey('Schneider Electric'));
});
