import { attributesOf } from '../../category/domain/attributesOf.ts';
import type { Category } from '../../category/domain/categoryTree.ts';
import type { Attribute, AttributeValue } from './attribute.ts';

/** An attribute with its value of one product. */
export interface DescribedValue {
  attribute: Attribute;
  value: AttributeValue;
}

/** What is known of a product: in the order of its category's attributes, then what that does not ask for. */
export function describeProduct(
  values: Record<string, AttributeValue>,
  category: Category | undefined,
  attributes: ReadonlyMap<string, Attribute>,
): DescribedValue[] {
  const asked = category ? attributesOf(category).map(({ code }) => code) : [];
  return [...new Set([...asked, ...attributes.keys()])].flatMap((code) => {
    const attribute = attributes.get(code);
    const value = values[code];
    return attribute && value !== undefined ? { attribute, value } : [];
  });
}
