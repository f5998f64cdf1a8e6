import type { Category, CategoryAttribute } from './categoryTree.ts';

export interface AskedAttribute extends CategoryAttribute {
  /** The category above that asks for it; null where it is this one itself. */
  inheritedFrom: Category | null;
}

/**
 * What products of the category are described by: what it asks for itself, then what each category
 * above it does. Of an attribute that several ask for, the nearest one's word counts.
 */
export function attributesOf(category: Category): AskedAttribute[] {
  const asked = new Map<string, AskedAttribute>();
  for (let asking: Category | null = category; asking; asking = asking.parent) {
    for (const attribute of asking.ownAttributes) {
      if (asked.has(attribute.code)) continue;
      const inheritedFrom = asking === category ? null : asking;
      asked.set(attribute.code, { ...attribute, inheritedFrom });
    }
  }
  return [...asked.values()];
}
