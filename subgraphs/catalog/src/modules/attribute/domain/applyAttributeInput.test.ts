import { describe, expect, test } from 'vitest';
import { type AttributeInput, applyAttributeInput, breaksValues } from './applyAttributeInput.ts';
import type { Attribute } from './attribute.ts';

const decide = (input: AttributeInput, before?: Attribute) => applyAttributeInput(input, before);

describe('an attribute', () => {
  test('that is new has a name, in Russian if in no other language, and a type', () => {
    expect(decide({ code: 'cores', nameRu: 'Число жил', type: 'NUMBER' })).toEqual({
      ok: true,
      attribute: {
        ...{ code: 'cores', nameRu: 'Число жил', nameEn: 'Число жил', type: 'NUMBER' },
        ...{ unitCode: null, options: [] },
      },
    });
  });

  test('takes a unit by its OKEI or Recommendation code or its symbol', () => {
    for (const unitCode of ['050', 'MMK', 'мм²']) {
      const decision = decide({ code: 'a', nameRu: 'А', type: 'NUMBER', unitCode });
      expect(decision).toMatchObject({ ok: true, attribute: { unitCode: '050' } });
    }
  });

  test('makes the codes of options of their labels', () => {
    const options = [
      { labelRu: 'тёплый белый', labelEn: 'Warm white' },
      { labelRu: 'синий' },
      { code: 'RAL-9005', labelRu: 'чёрный' },
    ];
    expect(decide({ code: 'colour', nameRu: 'Цвет', type: 'ONE_OF', options })).toMatchObject({
      attribute: {
        options: [
          { code: 'warm-white', ru: 'тёплый белый', en: 'Warm white' },
          { code: 'синий', ru: 'синий', en: 'синий' },
          { code: 'ral-9005', ru: 'чёрный', en: 'чёрный' },
        ],
      },
    });
  });

  test('is called by no word that every object of a program has', () => {
    expect(decide({ code: 'constructor', nameRu: 'Строитель', type: 'TEXT' })).toMatchObject({
      ok: false,
      field: 'code',
    });
  });

  test('keeps what is not spoken of', () => {
    const before: Attribute = {
      ...{ code: 'a', nameRu: 'А', nameEn: 'A', type: 'NUMBER', unitCode: '050', options: [] },
    };
    expect(decide({ code: 'a', nameEn: 'Area' }, before)).toEqual({
      ok: true,
      attribute: { ...before, nameEn: 'Area' },
    });
  });

  const named = { nameRu: 'А' };
  test.each<[AttributeInput, string]>([
    [{ code: 'Числo', ...named, type: 'TEXT' }, 'code'],
    [{ code: 'a--b', ...named, type: 'TEXT' }, 'code'],
    [{ code: 'a'.repeat(65), ...named, type: 'TEXT' }, 'code'],
    [{ code: 'a', ...named }, 'type'],
    [{ code: 'a', type: 'TEXT' }, 'nameRu'],
    [{ code: 'a', nameRu: 'x'.repeat(201), type: 'TEXT' }, 'nameRu'],
    [{ code: 'a', nameRu: 'a\0', type: 'TEXT' }, 'nameRu'],
    [{ code: 'a', ...named, type: 'TEXT', unitCode: '050' }, 'unitCode'],
    [{ code: 'a', ...named, type: 'NUMBER', unitCode: 'попугай' }, 'unitCode'],
    [{ code: 'a', ...named, type: 'TEXT', options: [{ labelRu: 'x' }] }, 'options'],
    [{ code: 'a', ...named, type: 'ONE_OF' }, 'options'],
    [{ code: 'a', ...named, type: 'ONE_OF', options: [] }, 'options'],
    [{ code: 'a', ...named, type: 'ONE_OF', options: [{ labelRu: ' ' }] }, 'options.0'],
    [
      { code: 'a', ...named, type: 'ONE_OF', options: [{ labelRu: 'x' }, { labelRu: 'X' }] },
      'options.1',
    ],
    [{ code: 'a', ...named, type: 'MANY_OF', options: [{ labelRu: 'a;b' }] }, 'options.0'],
  ])('%# is refused by its field', (input, field) => {
    expect(decide(input)).toMatchObject({ ok: false, field });
  });
});

describe('values that products have', () => {
  const number = (unitCode: string | null): Attribute => ({
    ...{ code: 'a', nameRu: 'А', nameEn: 'A', type: 'NUMBER', unitCode, options: [] },
  });

  test('stay readable in another unit of the same dimension only', () => {
    expect(breaksValues(number('050'), number('051'))).toBe(false);
    expect(breaksValues(number('050'), number('006'))).toBe(true);
    expect(breaksValues(number('050'), number(null))).toBe(true);
    expect(breaksValues(number('778'), number('736'))).toBe(true);
    expect(breaksValues(number(null), { ...number(null), type: 'TEXT' })).toBe(true);
  });
});
