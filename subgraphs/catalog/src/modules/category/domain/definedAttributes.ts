import type { Attribute } from '../../attribute/domain/attribute.ts';
import { type AskedAttribute, attributesOf } from './attributesOf.ts';
import type { Category } from './categoryTree.ts';

export interface DefinedAttribute extends AskedAttribute {
  attribute: Attribute;
}

/** What products of the category are described by, with what it means. */
export function definedAttributes(
  category: Category,
  attributes: ReadonlyMap<string, Attribute>,
): DefinedAttribute[] {
  return attributesOf(category).flatMap((asked) => {
    const attribute = attributes.get(asked.code);
    return attribute ? { ...asked, attribute } : [];
  });
}
