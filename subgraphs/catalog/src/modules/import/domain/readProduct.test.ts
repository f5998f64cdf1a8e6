import { describe, expect, test } from 'vitest';
import { readProduct } from './readProduct.ts';

const read = (row: Record<string, string>, category?: string[]) =>
  readProduct((field) => row[field] ?? '', '/', category);
const cable = { sku: 'KV-1', name: 'Кабель' };

describe('a row of a product file', () => {
  test('gives a product with what it says, and nothing of what it leaves empty', () => {
    expect(
      read({
        ...cable,
        nameEn: 'Cable',
        gtin: '4006381333931',
        unit: 'м',
        minimum: '2,5',
        category: 'Кабель (folder) / Силовой',
        brand: ' Энерго ',
        status: 'draft',
        popularity: '7',
      }),
    ).toEqual({
      problems: [],
      draft: {
        sku: 'KV-1',
        gtin: '4006381333931',
        nameRu: 'Кабель',
        nameEn: 'Cable',
        unitCode: 'м',
        minimumQuantity: '2,5',
        category: [
          { ru: 'Кабель', en: 'Кабель' },
          { ru: 'Силовой', en: 'Силовой' },
        ],
        brand: 'Энерго',
        status: 'DRAFT',
        popularity: 7,
      },
    });
  });

  test('in one language has its texts in that language', () => {
    expect(read({ sku: '1', name: 'Cable', description: 'Длинный' }).draft).toEqual({
      sku: '1',
      nameEn: 'Cable',
      descriptionRu: 'Длинный',
    });
  });

  test('has a category in both languages, level by level', () => {
    expect(read({ ...cable, categoryRu: 'Свет/Лампы', categoryEn: 'Light/Lamps' })).toMatchObject({
      draft: {
        category: [
          { ru: 'Свет', en: 'Light' },
          { ru: 'Лампы', en: 'Lamps' },
        ],
      },
    });
  });

  test('has the category that the file itself divides', () => {
    expect(read({ ...cable, category: 'A / B' }, ['A/C', 'B']).draft.category).toEqual([
      { ru: 'A/C', en: 'A/C' },
      { ru: 'B', en: 'B' },
    ]);
  });

  test.each([
    [{ name: 'Кабель' }, 'sku', null, 'the SKU is missing'],
    [
      { ...cable, status: 'sold' },
      'status',
      'sold',
      'it is not a status (DRAFT, PUBLISHED, ANNOUNCED, DISCONTINUED)',
    ],
    [
      { ...cable, popularity: '1.5' },
      'popularity',
      '1.5',
      'it is not a popularity (a whole number)',
    ],
    [
      { ...cable, categoryRu: 'Свет/Лампы', categoryEn: 'Light' },
      'category',
      'Свет/Лампы',
      'the Russian and English categories have different depths',
    ],
    [{ ...cable, category: 'A/B\0' }, 'category', 'B\0', 'it has control characters'],
    [{ ...cable, category: 'x/'.repeat(11) }, 'category', 'x/x/x/x/x/x/x/x/x/x/x', /ten|10 levels/],
  ])('%j is wrong and says why', (row, field, value, reason) => {
    const expected = typeof reason === 'string' ? reason : expect.stringMatching(reason);
    const [problem] = read(row as Record<string, string>).problems;
    expect(problem).toEqual({ field, value, reason: expected });
  });
});
