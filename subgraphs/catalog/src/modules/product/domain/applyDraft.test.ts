import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../attribute/domain/attribute.ts';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { applyDraft } from './applyDraft.ts';
import type { CatalogueTerms } from './catalogueTerms.ts';
import { fieldChanges } from './fieldChanges.ts';
import type { ProductDraft } from './productDraft.ts';
import { blankProduct, type ProductRecord } from './productRecord.ts';

const attribute = (
  code: string,
  type: Attribute['type'],
  unitCode: string | null = null,
): [string, Attribute] => [code, { code, nameRu: code, nameEn: code, type, unitCode, options: [] }];
const row = (id: string, parentId: string | null, nameEn: string) => ({
  ...{ id, parentId, nameRu: id, nameEn, ownAttributes: [] },
});
const terms: CatalogueTerms = {
  attributes: new Map([
    attribute('length', 'NUMBER', '003'),
    attribute('material', 'TEXT'),
    attribute('earthed', 'BOOLEAN'),
  ]),
  categories: new CategoryTree([row('Кабель', null, 'Cable'), row('Силовой', 'Кабель', 'Power')]),
  brands: new Map([['voltum', 'Voltum']]),
  equipment: { models: new Map(), makers: [] },
  components: new Map([['BOX1', { id: 'box', sku: 'BOX-1' }]]),
};

const blank = blankProduct('id-1', 'AB-1');
const saved: ProductRecord = {
  ...blank,
  ...{ revision: '3', nameRu: 'Кабель', gtin: '4006381333931', brand: 'Norda' },
  ...{ categoryId: 'Силовой', descriptionRu: 'Медный', availableFrom: '2026-05-01' },
  attributes: { earthed: true, material: { ru: 'ПВХ', en: 'PVC' } },
};
const apply = (draft: ProductDraft, before = saved) => applyDraft(draft, before, terms);
const changed = (draft: ProductDraft, before = saved) => {
  const { record, problems } = apply(draft, before);
  expect(problems).toEqual([]);
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) =>
        JSON.stringify(value) !== JSON.stringify(before[field as keyof ProductRecord]),
    ),
  );
};

describe('a draft', () => {
  test('that says nothing changes nothing', () => {
    expect(changed({})).toEqual({});
    expect(changed({ nameRu: undefined, attributes: {}, category: [] })).toEqual({});
  });

  test('of a new product gets what is usual', () => {
    expect(apply({ sku: 'AB-1', nameEn: 'Cable' }, blank).record).toEqual({
      ...blank,
      nameEn: 'Cable',
      ...{ unitCode: '796', minimumQuantity: '1', quantityStep: '1' },
      ...{ priceGroup: 'STANDARD', status: 'PUBLISHED', popularity: 0 },
    });
  });

  test('is read with blanks, commas and codes as people write them', () => {
    const draft = {
      ...{
        nameRu: '  Кабель\n ВВГ ',
        descriptionRu: 'Один \r\n\n  два ',
        gtin: '0400 6381 333931',
      },
      ...{ unitCode: 'MTR', minimumQuantity: '2,50', manufacturerNumber: ' VVG 3 ' },
    };
    expect(changed(draft)).toEqual({
      ...{ nameRu: 'Кабель ВВГ', descriptionRu: 'Один\n\nдва', unitCode: '006' },
      ...{ minimumQuantity: '2.5', manufacturerNumber: 'VVG 3' },
    });
  });

  test('takes away by null and by a blank text', () => {
    const draft = {
      gtin: null,
      brand: '',
      categoryId: null,
      descriptionRu: ' ',
      availableFrom: null,
    };
    expect(changed(draft)).toEqual({
      ...{ gtin: null, brand: null, categoryId: null, descriptionRu: null, availableFrom: null },
    });
  });

  test('finds a category by a path in either language, and has a new one made', () => {
    const en = [
      { ru: 'Cable', en: 'Cable' },
      { ru: 'Power', en: 'Power' },
    ];
    expect(changed({ category: en })).toEqual({});
    const other = [
      { ru: 'Кабель', en: 'Cable' },
      { ru: 'Гибкий', en: 'Flexible' },
    ];
    expect(changed({ category: other })).toEqual({ categoryId: null, newCategory: other });
  });

  test('writes a brand as it was written first', () => {
    expect(changed({ brand: 'VOLTUM' })).toEqual({ brand: 'Voltum' });
    expect(changed({ brand: 'norda' })).toEqual({});
    expect(changed({ brand: 'Lumera' })).toEqual({ brand: 'Lumera' });
  });

  test('changes the SKU of a product that it names by id only', () => {
    expect(changed({ sku: 'ab 1' })).toEqual({});
    expect(changed({ id: 'id-1', sku: 'AB-2' })).toEqual({ sku: 'AB-2' });
  });

  test('changes the attributes that it names', () => {
    const attributes = { length: { text: '1,5 м' }, earthed: null, material: { en: 'Vinyl' } };
    expect(changed({ attributes })).toEqual({
      attributes: { length: '1.5', material: { ru: 'ПВХ', en: 'Vinyl' } },
    });
    expect(changed({ attributes: { material: { text: '', en: '' } } })).toEqual({
      attributes: { earthed: true },
    });
  });
});

describe('a wrong value', () => {
  test.each<[ProductDraft, string, string | null, RegExp]>([
    [{ id: 'id-1', sku: ' - ' }, 'sku', ' - ', /missing/],
    [{ id: 'id-1', sku: 'A\0' }, 'sku', 'A\0', /control/],
    [{ nameRu: 'x'.repeat(501) }, 'name.ru', `${'x'.repeat(200)}…`, /longer than 500/],
    [{ nameEn: 'a\ud800' }, 'name.en', 'a\ud800', /control/],
    [{ nameRu: null }, 'name', null, /missing/],
    [{ descriptionRu: 'x'.repeat(20_001) }, 'description.ru', `${'x'.repeat(200)}…`, /20000/],
    [{ gtin: '4006381333932' }, 'gtin', '4006381333932', /check digit/],
    [{ unitCode: 'попугай' }, 'unit', 'попугай', /known unit/],
    [{ unitCode: null }, 'unit', null, /is needed/],
    [{ minimumQuantity: '0' }, 'minimumQuantity', '0', /above zero/],
    [{ quantityStep: '1e9' }, 'quantityStep', '1e9', /above zero/],
    [{ quantityStep: '-1' }, 'quantityStep', '-1', /above zero/],
    [{ availableFrom: '31.02.2026' }, 'availableFrom', '31.02.2026', /day/],
    [{ categoryId: 'nowhere' }, 'category', 'nowhere', /no such category/],
    [{ attributes: { nothing: { text: '1' } } }, 'attributes.nothing', '1', /no such attribute/],
    [{ attributes: { length: { text: '3 кг' } } }, 'attributes.length', '3 кг', /told in mm/],
    [{ attributes: { material: { text: 'a\0' } } }, 'attributes.material', 'a\0', /control/],
  ])('%# is told with its field and why, and left as it was', (draft, field, value, reason) => {
    const { record, problems } = apply(draft);
    expect(problems).toEqual([{ field, value, reason: expect.stringMatching(reason) }]);
    if (field !== 'name') expect(record).toEqual(saved);
  });

  test('does not hide the others', () => {
    const { problems } = apply({ gtin: 'x', unitCode: 'y', minimumQuantity: 'z' });
    expect(problems.map(({ field }) => field)).toEqual(['gtin', 'unit', 'minimumQuantity']);
  });
});

test('the same draft a second time changes nothing', () => {
  const text = fc.option(fc.string({ unit: 'binary', maxLength: 30 }), { nil: undefined });
  const number = fc.option(fc.double().map(String), { nil: undefined });
  const drafts: fc.Arbitrary<ProductDraft> = fc.record({
    ...{ nameRu: text, nameEn: text, descriptionRu: text, brand: text, priceGroup: text },
    ...{ manufacturerNumber: text, minimumQuantity: number, quantityStep: number },
    gtin: fc.constantFrom(undefined, null, '', '96385074', '0000096385074', '036000291452'),
    category: fc.constantFrom(undefined, [], [{ ru: 'Новая', en: 'New' }]),
    attributes: fc.record({
      length: fc.record({ text: fc.oneof(text, fc.constantFrom('1,5 м', '2 in', '-3')) }),
      material: fc.record({ text, en: text }),
      earthed: fc.constantFrom(null, { text: 'да' }, { text: '0' }),
    }),
  });
  fc.assert(
    fc.property(drafts, fc.constantFrom(blank, saved), (draft, before) => {
      const once = apply({ ...draft, sku: 'AB-1' }, before).record;
      const twice = apply({ ...draft, sku: 'AB-1' }, { ...once, revision: '4' }).record;
      expect(fieldChanges(once, twice, terms)).toEqual([]);
    }),
  );
});
