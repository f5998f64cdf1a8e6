import { expect, test } from 'vitest';
import { missingFields } from './missingFields.ts';

test('what several categories lack is added up, most first', () => {
  const image = { field: 'image', name: 'Picture' };
  const english = { field: 'name.en', name: 'Name in English' };
  expect(
    missingFields([
      { missing: [{ ...english, products: 5 }] },
      {
        missing: [
          { ...image, products: 4 },
          { ...english, products: 1 },
        ],
      },
      { missing: [{ ...image, products: 3 }] },
    ]),
  ).toEqual([
    { ...image, products: 7 },
    { ...english, products: 6 },
  ]);
});
