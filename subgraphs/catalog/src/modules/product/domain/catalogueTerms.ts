import type { Attribute } from '../../attribute/domain/attribute.ts';
import type { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { EquipmentTerms } from '../../equipment/domain/readFits.ts';

/** What the catalogue has that drafts speak of. */
export interface CatalogueTerms {
  attributes: ReadonlyMap<string, Attribute>;
  categories: CategoryTree;
  /** Names of brands as they are written, by `nameKey`; at least of those that the drafts name. */
  brands: ReadonlyMap<string, string>;
  equipment: EquipmentTerms;
  /** Products by SKU key; at least those that the drafts name as components. */
  components: ReadonlyMap<string, { id: string; sku: string }>;
}
