import { attributesOf } from '../../category/domain/attributesOf.ts';
import type { Category } from '../../category/domain/categoryTree.ts';
import type { ProductRecord } from './productRecord.ts';
import { publishingProblems } from './publishingProblems.ts';

/** What a product is described by; `category` apart. */
export type Described = Pick<
  ProductRecord,
  | 'nameRu'
  | 'nameEn'
  | 'descriptionRu'
  | 'descriptionEn'
  | 'gtin'
  | 'manufacturerNumber'
  | 'brand'
  | 'priceGroup'
  | 'attributes'
  | 'packaging'
> & { hasImage: boolean };

export interface Completeness {
  /** Per cent. */
  score: number;
  /** Such as `name.en`, `image` or `attribute.cross-section`. */
  missing: string[];
  /** Those that keep the product from being published. */
  blocking: string[];
}

/** How much of what could be said of a product of this category is; each thing counts the same. */
export function completenessOf(product: Described, category: Category | undefined): Completeness {
  const asked = category ? attributesOf(category).map(({ code }) => code) : [];
  const things: Array<[name: string, isThere: boolean]> = [
    ['name.ru', product.nameRu !== null],
    ['name.en', product.nameEn !== null],
    ['description.ru', product.descriptionRu !== null],
    ['description.en', product.descriptionEn !== null],
    ['gtin', product.gtin !== null],
    ['manufacturerNumber', product.manufacturerNumber !== null],
    ['brand', product.brand !== null],
    ['category', category !== undefined],
    ['priceGroup', product.priceGroup !== null],
    ['packaging', product.packaging.length > 0],
    ['image', product.hasImage],
    ...asked.map((code): [string, boolean] => [
      `attribute.${code}`,
      product.attributes[code] !== undefined,
    ]),
  ];
  const missing = things.flatMap(([name, isThere]) => (isThere ? [] : name));
  const blocking = publishingProblems(product, category).map(({ field }) =>
    field.replace('attributes.', 'attribute.'),
  );
  const score = Math.floor((100 * (things.length - missing.length)) / things.length);
  return { score, missing, blocking };
}
