import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { hasScope } from '@kontor/kit/viewer.ts';
import type DataLoader from 'dataloader';
import { CatalogueCache } from './catalogueCache.ts';
import { loadCategoryTree } from './modules/category/category.queries.ts';
import type { CategoryTree } from './modules/category/domain/categoryTree.ts';
import { visibleStatuses } from './modules/product/domain/productStatus.ts';
import {
  type BrandRow,
  brandsByIds,
  type ProductRow,
  productsByIds,
  productsBySkuKeys,
} from './modules/product/product.queries.ts';

export interface Context extends RequestContext {
  catalogue: CatalogueCache;
  categoryTree(): Promise<CategoryTree>;
  /** Products that the viewer may see. */
  productById: DataLoader<string, ProductRow | null>;
  /** The same by `skuKey`. */
  productBySkuKey: DataLoader<string, ProductRow | null>;
  brandById: DataLoader<string, BrandRow | null>;
}

export function createContext(base: RequestContext): Context {
  const { em } = base;
  const catalogue = new CatalogueCache(em);
  const visible = visibleStatuses(seesDrafts(base));
  return {
    ...base,
    catalogue,
    categoryTree: () => catalogue.remember('category tree', () => loadCategoryTree(em)),
    productById: loadOne(
      (ids) => productsByIds(em, ids, visible),
      (product) => product.id,
    ),
    productBySkuKey: loadOne(
      (skuKeys) => productsBySkuKeys(em, skuKeys, visible),
      (product) => product.skuKey,
    ),
    brandById: loadOne(
      (ids) => brandsByIds(em, ids),
      (brand) => brand.id,
    ),
  };
}

/** Drafts are shown only to those who write the catalogue. */
export const seesDrafts = ({ viewer }: RequestContext): boolean =>
  hasScope(viewer, 'catalog:write');
