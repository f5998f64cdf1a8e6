import { expect, test } from 'vitest';
import { pathNames } from './pathNames.ts';

test('a path is named in both languages, and once where both are the same', () => {
  const path = [
    { nameRu: 'Освещение', nameEn: 'Lighting' },
    { nameRu: 'LED', nameEn: 'LED' },
  ];
  expect(pathNames(path)).toBe('Освещение Lighting LED');
});
