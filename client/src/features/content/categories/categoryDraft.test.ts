import { expect, test } from 'vitest';
import type { CategoryDetails_CategoryFragment } from './CategoryDetails.generated';
import { categoryDraft, categoryInputOf } from './categoryDraft.ts';

const cables = {
  id: 'c2',
  nameRu: 'Кабели',
  nameEn: 'Cables',
  parent: { id: 'c1' },
  attributes: [
    { attribute: { code: 'brand-country' }, isRequired: false, inheritedFrom: { id: 'c1' } },
    { attribute: { code: 'section' }, isRequired: true, isFilterable: true, inheritedFrom: null },
  ],
} as unknown as CategoryDetails_CategoryFragment;
const base = categoryDraft(cables);

test('only the attributes of its own are edited with a category', () => {
  expect(base.attributes).toEqual([{ code: 'section', isRequired: true, isFilterable: true }]);
});

test('only what differs is saved', () => {
  expect(categoryInputOf(base, base)).toEqual({});
  expect(categoryInputOf({ ...base, nameEn: 'Cable' }, base)).toEqual({ nameEn: 'Cable' });
});

test('a category that is taken out of another becomes a root', () => {
  expect(categoryInputOf({ ...base, parentId: null }, base)).toEqual({ parentId: null });
});
