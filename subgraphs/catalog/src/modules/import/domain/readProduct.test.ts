import { describe, expect, test } from 'vitest';
import { readProduct } from './readProduct.ts';

const read = (row: Record<string, string>) => readProduct((field) => row[field] ?? '', '/');
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
        step: '0.5',
        category: 'Кабель / Силовой',
        brand: ' Энерго  кабель ',
      }),
    ).toEqual({
      ok: true,
      draft: {
        sku: 'KV-1',
        gtin: '4006381333931',
        nameRu: 'Кабель',
        nameEn: 'Cable',
        unitCode: '006',
        minimumQuantity: '2.5',
        quantityStep: '0.5',
        category: [
          { ru: 'Кабель', en: 'Кабель' },
          { ru: 'Силовой', en: 'Силовой' },
        ],
        brand: 'Энерго кабель',
      },
    });
  });

  test('in one language has its texts in that language', () => {
    expect(read({ sku: '1', name: 'Cable', description: 'Длинный' })).toMatchObject({
      draft: { nameEn: 'Cable', nameRu: undefined, descriptionRu: 'Длинный' },
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

  test.each([
    [{ name: 'Кабель' }, 'the SKU is missing'],
    [{ sku: ' - ', name: 'Кабель' }, 'the SKU is missing'],
    [{ sku: 'KV-1' }, 'the name is missing'],
    [{ ...cable, gtin: '4006381333932' }, '"4006381333932" has a wrong check digit'],
    [{ ...cable, unit: 'попугай' }, '"попугай" is not a known unit of measure'],
    [
      { ...cable, minimum: '0', step: '-1' },
      '"0" is not a least quantity; "-1" is not a quantity step',
    ],
    [{ ...cable, name: 'Ка\0бель' }, 'the name has control characters'],
    [{ ...cable, name: 'К\uFFFDбель' }, 'the name has bytes that its encoding does not know'],
    [{ ...cable, name: 'К'.repeat(501) }, 'the name is longer than 500 characters'],
    [{ ...cable, sku: 'K'.repeat(65) }, 'the SKU is longer than 64 characters'],
    [
      { ...cable, status: 'sold' },
      '"sold" is not a status (DRAFT, PUBLISHED, ANNOUNCED, DISCONTINUED)',
    ],
    [{ ...cable, popularity: '1.5' }, '"1.5" is not a popularity (a whole number)'],
    [
      { ...cable, categoryRu: 'Свет/Лампы', categoryEn: 'Light' },
      'the Russian and English categories have different depths',
    ],
  ])('%j is wrong and says why', (row, reason) => {
    expect(read(row as Record<string, string>)).toEqual({ ok: false, reason });
  });
});
