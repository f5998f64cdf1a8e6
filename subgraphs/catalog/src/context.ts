import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { hasScope } from '@kontor/kit/viewer.ts';
import type DataLoader from 'dataloader';
import { CatalogueCache } from './catalogueCache.ts';
import { type Attributes, loadAttributes } from './modules/attribute/attribute.queries.ts';
import type { CategoryTree } from './modules/category/domain/categoryTree.ts';
import { type ChangesetLoaders, changesetLoaders } from './modules/change/changeset.loaders.ts';
import { type ContentLoaders, contentLoaders } from './modules/content/content.loaders.ts';
import { ownModelIds } from './modules/equipment/ownEquipment.queries.ts';
import { shownEquipment } from './modules/equipment/shownEquipment.ts';
import { type ListLoaders, listLoaders } from './modules/list/favouriteList.loaders.ts';
import { type MediaRow, mediaOfProducts } from './modules/media/media.queries.ts';
import { type NoveltyLoaders, noveltyLoaders } from './modules/novelty/novelty.loaders.ts';
import {
  type BoughtWith,
  boughtWithProducts,
} from './modules/oftenBought/boughtTogether.queries.ts';
import {
  type PartNumberLoaders,
  partNumberLoaders,
} from './modules/partNumber/partNumber.loaders.ts';
import { visibleStatuses } from './modules/product/domain/productStatus.ts';
import {
  type BrandRow,
  brandsByIds,
  type ProductRow,
  productsByIds,
  productsBySkuKeys,
} from './modules/product/product.queries.ts';
import {
  type Alias,
  aliasesOfProducts,
  type RelationRow,
  relationsOfProducts,
} from './modules/product/relation.queries.ts';
import type { Contract } from './modules/visibility/contract.queries.ts';
import { contractsByIds } from './modules/visibility/contracts.ts';
import type { AudienceRules } from './modules/visibility/domain/audienceRules.ts';
import type { ShownGroups } from './modules/visibility/domain/shownGroups.ts';
import { type KnownOrganization, organizationsByIds } from './modules/visibility/organizations.ts';
import { ViewerRules } from './modules/visibility/viewerRules.ts';
import { ownerOrNull } from './ownerOf.ts';

export interface Context
  extends RequestContext,
    ChangesetLoaders,
    ListLoaders,
    PartNumberLoaders,
    NoveltyLoaders,
    ContentLoaders {
  catalogue: CatalogueCache;
  /** How products stand before the viewer; null = sees everything. What is hidden must not be told of. */
  visibility(): Promise<AudienceRules | null>;
  /** The categories and brands that the viewer may know of; null = all. */
  shownGroups(): Promise<ShownGroups | null>;
  /** Ids of the equipment models that the viewer may know of; null = all. */
  shownEquipment(): Promise<ReadonlySet<string> | null>;
  /** Ids of those that the viewer's organization has; none for whoever is no person. */
  ownEquipment(): Promise<ReadonlySet<string>>;
  /** After the request itself has changed them. */
  forgetOwnEquipment(): void;
  /** The categories that the viewer may know of. */
  categoryTree(): Promise<CategoryTree>;
  /** All attributes, by code. */
  attributes(): Promise<Attributes>;
  /** Products that the viewer may see. */
  productById: DataLoader<string, ProductRow | null>;
  /** The same by `skuKey`. */
  productBySkuKey: DataLoader<string, ProductRow | null>;
  brandById: DataLoader<string, BrandRow | null>;
  /** Any organization that accounts knows; for the seller's people. */
  organizationById: DataLoader<string, KnownOrganization | null>;
  /** Contracts as accounts knows them. */
  contractById: DataLoader<string, Contract | null>;
  /** Relations of products, whoever may see the other end of them. */
  relationsOfProduct: DataLoader<string, RelationRow[]>;
  /** What is ordered with products most often, whoever may see it. */
  boughtWithProduct: DataLoader<string, BoughtWith[]>;
  /** Codes of what was merged into products. */
  aliasesOfProduct: DataLoader<string, Alias[]>;
  /** Pictures and papers of products, in their order. */
  mediaOfProduct: DataLoader<string, MediaRow[]>;
}

export function createContext(base: RequestContext): Context {
  const { em } = base;
  const catalogue = new CatalogueCache(em);
  const rules = new ViewerRules(base, catalogue);
  const visible = visibleStatuses(seesDrafts(base));
  const owner = ownerOrNull(base.viewer);
  let own: Promise<ReadonlySet<string>> | undefined;
  const shown = async <Row extends ProductRow>(rows: Promise<Row[]>): Promise<Row[]> => {
    const visibility = await rules.rules();
    return visibility ? (await rows).filter((row) => visibility.isShown(row)) : rows;
  };
  return {
    ...base,
    ...changesetLoaders(base),
    ...partNumberLoaders(base),
    ...noveltyLoaders(base),
    ...contentLoaders(base, catalogue),
    ...listLoaders(base, () => rules.rules(), visible),
    catalogue,
    visibility: () => rules.rules(),
    shownGroups: () => rules.groups(),
    shownEquipment: async () =>
      seesDrafts(base) ? null : shownEquipment(catalogue, await rules.rules(), visible),
    ownEquipment: () => {
      own ??= owner ? ownModelIds(base, owner.organizationId) : Promise.resolve(new Set());
      return own;
    },
    forgetOwnEquipment: () => {
      own = undefined;
    },
    categoryTree: () => rules.categoryTree(),
    attributes: () => catalogue.remember('attributes', () => loadAttributes(em)),
    productById: loadOne(
      (ids) => shown(productsByIds(em, ids, visible)),
      ({ askedFor }) => askedFor,
    ),
    productBySkuKey: loadOne(
      (skuKeys) => shown(productsBySkuKeys(em, skuKeys, visible)),
      ({ askedFor }) => askedFor,
    ),
    brandById: loadOne(
      async (ids) => {
        const groups = await rules.groups();
        return brandsByIds(em, groups ? ids.filter((id) => groups.brands.has(id)) : ids);
      },
      (brand) => brand.id,
    ),
    organizationById: loadOne(
      (ids) => organizationsByIds(base, ids),
      (organization) => organization.id,
    ),
    contractById: loadOne(
      (ids) => contractsByIds(base, ids),
      (contract) => contract.id,
    ),
    relationsOfProduct: loadMany(
      (productIds) => relationsOfProducts(em, productIds),
      ({ productId }) => productId,
    ),
    boughtWithProduct: loadMany(
      (productIds) => boughtWithProducts(em, productIds),
      ({ productId }) => productId,
    ),
    aliasesOfProduct: loadMany(
      (productIds) => aliasesOfProducts(em, productIds),
      ({ productId }) => productId,
    ),
    mediaOfProduct: loadMany(
      (productIds) => mediaOfProducts(em, productIds),
      ({ productId }) => productId,
    ),
  };
}

/** Drafts are shown only to those who write the catalogue. */
export const seesDrafts = ({ viewer }: RequestContext): boolean =>
  hasScope(viewer, 'catalog:write');
