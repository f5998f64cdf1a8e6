import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import type { EditedProductFragment } from './ProductEditor.generated';
import {
  draftOf,
  isChanged,
  newDraft,
  type ProductDraft,
  rebase,
  relationsInputOf,
  saveInputOf,
} from './productDraft.ts';

const cable = {
  id: 'p1',
  revision: '7',
  sku: 'PV-1',
  gtin: null,
  nameRu: 'Кабель ПВС',
  nameEn: 'Кабель ПВС',
  descriptionRu: 'Медный',
  descriptionEn: 'Медный',
  minimumQuantity: '10.000',
  quantityStep: '5.000',
  priceGroup: null,
  status: 'PUBLISHED',
  brand: { name: 'Кольчугино' },
  category: { id: 'c1' },
  unit: { code: '006' },
  attributes: [
    { attribute: { code: 'section', type: 'NUMBER' }, number: '2.500', options: [] },
    {
      attribute: { code: 'colour', type: 'ONE_OF' },
      number: null,
      options: [{ code: 'white' }],
    },
    {
      attribute: { code: 'use', type: 'TEXT' },
      textRu: 'дома',
      textEn: 'at home',
      options: [],
    },
  ],
  packaging: [{ level: 'CASE', quantity: '100.000', weight: '12.500', volume: null, gtin: null }],
  fits: [{ name: 'CAT 320D' }],
  relations: [
    {
      kind: 'ANALOGUE',
      isMutual: true,
      noteRu: null,
      noteEn: null,
      product: { sku: 'PV-2', name: 'Кабель' },
    },
  ],
  components: [
    { quantity: '2.000', product: { sku: 'BX-1', name: 'Коробка', unit: { symbol: 'шт' } } },
  ],
  completeness: { score: 60, missing: ['name.en', 'description.en', 'image'], blocking: [] },
} as unknown as EditedProductFragment;

const base = draftOf(cable);
const edited = (fields: Partial<ProductDraft['fields']>): ProductDraft => ({
  ...base,
  fields: { ...base.fields, ...fields },
});

test('a text that only the other language has stands empty', () => {
  expect(base.fields).toMatchObject({ nameRu: 'Кабель ПВС', nameEn: '', descriptionEn: '' });
});

test('values come as they are typed, without the zeros of the base', () => {
  expect(base.fields.minimumQuantity).toBe('10');
  expect(base.attributes).toEqual({
    section: { value: '2.5', valueEn: '' },
    colour: { value: 'white', valueEn: '' },
    use: { value: 'дома', valueEn: 'at home' },
  });
  expect(base.packaging.CASE).toEqual({ quantity: '100', weight: '12.5', volume: '', gtin: '' });
});

test('what nobody touched is not saved', () => {
  expect(saveInputOf(base, base)).toEqual({});
  expect(isChanged(base, base)).toBe(false);
});

test('an emptied field takes the value away, a typed comma is a point', () => {
  expect(saveInputOf(edited({ brand: ' ', minimumQuantity: '2,5' }), base)).toEqual({
    brand: null,
    minimumQuantity: '2.5',
  });
});

test('equipment is typed a line for each, or with semicolons between', () => {
  expect(base.fields.fits).toBe('CAT 320D');
  expect(saveInputOf(edited({ fits: 'CAT 320D\n\n Liebherr R 944; Hitachi ZX' }), base)).toEqual({
    fits: ['CAT 320D', 'Liebherr R 944', 'Hitachi ZX'],
  });
  expect(saveInputOf(edited({ fits: ' ' }), base)).toEqual({ fits: null });
});

test('of the attributes those are saved that differ', () => {
  const attributes = { ...base.attributes, section: { value: '4 мм²', valueEn: '' } };
  expect(saveInputOf({ ...base, attributes }, base)).toEqual({
    attributes: [{ code: 'section', value: '4 мм²' }],
  });
});

test('packaging is saved whole, without the levels that have no quantity', () => {
  const pallet = { quantity: '4000', weight: '', volume: '1,2', gtin: '' };
  const { packaging } = saveInputOf(
    { ...base, packaging: { ...base.packaging, PALLET: pallet } },
    base,
  );
  expect(packaging).toEqual([
    { level: 'CASE', quantity: '100', weight: '12.5', volume: null, gtin: null },
    { level: 'PALLET', quantity: '4000', weight: null, volume: '1.2', gtin: null },
  ]);
});

test('a relation that is taken away is a change by itself', () => {
  const without = { ...base, relations: [] };
  expect(saveInputOf(without, base)).toEqual({});
  expect(isChanged(without, base)).toBe(true);
  expect(relationsInputOf(base)).toEqual([
    { kind: 'ANALOGUE', sku: 'PV-2', isMutual: true, noteRu: null, noteEn: null },
  ]);
});

test('a new product says all that is not as for every new one', () => {
  const draft = { ...newDraft, fields: { ...newDraft.fields, sku: 'X-1', nameRu: 'Икс' } };
  expect(saveInputOf(draft, newDraft)).toEqual({ sku: 'X-1', nameRu: 'Икс' });
});

test('one’s own changes stay when somebody else was faster, the rest becomes theirs', () => {
  const mine = edited({ nameEn: 'Cable PVS' });
  const theirs = edited({ nameRu: 'Кабель ПВС 3x2,5', brand: 'Конкорд' });
  const { fields } = rebase(mine, base, theirs);
  expect(fields).toMatchObject({
    nameRu: 'Кабель ПВС 3x2,5',
    nameEn: 'Cable PVS',
    brand: 'Конкорд',
  });
});

test('what somebody else changed is told field by field', () => {
  const theirs = edited({ brand: 'Конкорд' });
  expect(differences(base, { ...theirs, relations: [] })).toEqual([
    { field: 'brand', before: 'Кольчугино', after: 'Конкорд' },
    { field: 'relations', before: 'PV-2', after: '' },
  ]);
});

test('the components of a kit are said all at once, and only when they differ', () => {
  expect(saveInputOf({ ...base, components: draftOf(cable).components }, base)).toEqual({});
  const rail = { sku: 'DR-1', name: 'Рейка', unit: 'м', quantity: '0,5' };
  expect(saveInputOf({ ...base, components: [...base.components, rail] }, base)).toEqual({
    components: [
      { sku: 'BX-1', quantity: '2' },
      { sku: 'DR-1', quantity: '0.5' },
    ],
  });
  expect(saveInputOf({ ...base, components: [] }, base)).toEqual({ components: [] });
});
