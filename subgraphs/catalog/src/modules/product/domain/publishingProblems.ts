import { attributesOf } from '../../category/domain/attributesOf.ts';
import type { Category } from '../../category/domain/categoryTree.ts';
import type { ProductProblem } from './productProblem.ts';
import type { ProductRecord } from './productRecord.ts';

/**
 * What keeps a product from being seen by customers: it is published, announced or discontinued only
 * with a price group and every attribute that its category requires. (Unit and name no product lacks.)
 * `category`: of a new one the nearest above it that there is.
 */
export function publishingProblems(
  { priceGroup, attributes }: Pick<ProductRecord, 'priceGroup' | 'attributes'>,
  category: Category | undefined,
): ProductProblem[] {
  const missing = requiredOf(category).filter((code) => attributes[code] === undefined);
  return [
    ...(priceGroup === null ? [lacking('priceGroup', 'a price group')] : []),
    ...missing.map((code) => lacking(`attributes.${code}`, 'this attribute')),
  ];
}

function requiredOf(category: Category | undefined): string[] {
  if (!category) return [];
  return attributesOf(category).flatMap(({ code, isRequired }) => (isRequired ? code : []));
}

const lacking = (field: string, what: string): ProductProblem => ({
  field,
  value: null,
  reason: `${what} is required of a product that is not a draft`,
});
