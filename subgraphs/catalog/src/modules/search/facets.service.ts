import { badInput } from '@kontor/kit/errors.ts';
import { hasScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { Attribute } from '../attribute/domain/attribute.ts';
import { attributesOf as attributesAskedIn } from '../category/domain/attributesOf.ts';
import type { CategoryTree } from '../category/domain/categoryTree.ts';
import { attributeFacet, type CountedValue, canBeValue } from './domain/attributeFacet.ts';
import {
  brandFacet,
  categoryFacet,
  commonCategory,
  type Facet,
  fitsFacet,
  stockFacet,
} from './domain/facets.ts';
import { countFacets, type FacetCounts } from './index/countFacets.ts';
import { FITS } from './index/fits.ts';
import type { SearchIndex } from './index/SearchIndex.ts';
import { selectHits, type Wanted } from './index/selectHits.ts';
import { attributesOf } from './readWanted.ts';

const MOST_VALUES = 100;

/** Facets of all hits. `key` names what is wanted: their counts are remembered by it. */
export async function facetsOf(
  ctx: Context,
  wanted: Wanted,
  key: string,
  first: number,
): Promise<Facet[]> {
  if (first < 0 || first > MOST_VALUES) {
    throw badInput(`\`first\` must be between 0 and ${MOST_VALUES}.`, { argument: 'first' });
  }
  const seesStock = hasScope(ctx.viewer, 'stock:read');
  return ctx.catalogue.rememberFound(`facets ${key} ${seesStock} ${first}`, async () => {
    const tree = await ctx.categoryTree();
    const attributes = await attributesOf(ctx);
    const shown = await ctx.shownGroups();
    const index = await ctx.catalogue.index();
    const counts = countFacets(index, selectHits(index, wanted));
    const brandName = (id: string) =>
      shown === null || shown.brands.has(id) ? index.brandName(id) : '';
    const ofAttribute = (attribute: Attribute) => {
      const values = chosenOf(wanted, attribute);
      return attributeFacet(attribute, valuesOf(index, counts, attribute, values), values, first);
    };
    const shownModels = await ctx.shownEquipment();
    const modelOf = (id: string) =>
      shownModels?.has(id) === false ? undefined : index.equipment.get(id);
    const fitting = fitsFacet(fitCounts(index, counts), modelOf, wanted.fits ?? new Set(), first);
    return [
      categoryFacet(counts.categories, tree, wanted.chosenCategoryIds, first),
      brandFacet(counts.brands, brandName, wanted.brandIds ?? new Set(), first),
      ...(seesStock ? [stockFacet(counts, wanted.isInStock, first)] : []),
      ...(fitting.values.length > 0 ? [fitting] : []),
      ...filterableAttributes(counts, wanted, tree, attributes).map(ofAttribute),
    ];
  });
}

/** Those of the category that all hits are in or below, and those that are filtered by. */
function filterableAttributes(
  { categoriesOfHits }: FacetCounts,
  { attributes: filtered, chosenCategoryIds }: Wanted,
  tree: CategoryTree,
  attributes: ReadonlyMap<string, Attribute>,
): Attribute[] {
  const ofHits = categoriesOfHits.length > 0 ? categoriesOfHits : chosenCategoryIds;
  const category = commonCategory(tree, ofHits);
  const asked = category ? attributesAskedIn(category) : [];
  const codes = [
    ...asked.filter(({ isFilterable }) => isFilterable).map(({ code }) => code),
    ...filtered.map(({ attribute }) => attribute.code),
  ];
  return [...new Set(codes)].flatMap((code) => attributes.get(code) ?? []);
}

/**
 * Those that hits have, and the chosen ones: as they were asked for where no hit has them, since that
 * others have them the viewer may not know.
 */
function valuesOf(
  { attributes }: SearchIndex,
  { values }: FacetCounts,
  attribute: Attribute,
  chosen: ReadonlySet<string>,
): CountedValue[] {
  const counted = new Map<string, CountedValue>();
  for (const id of chosen) {
    if (canBeValue(id, attribute)) counted.set(id, { id, labelRu: id, labelEn: id, count: 0 });
  }
  for (const place of attributes.placesOf(attribute.code)) {
    const known = attributes.known[place];
    const count = values[place] ?? 0;
    if (known && count > 0) counted.set(known.id, { ...known, count });
  }
  return [...counted.values()];
}

function fitCounts({ attributes }: SearchIndex, { values }: FacetCounts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of attributes.placesOf(FITS)) {
    const count = values[place] ?? 0;
    const id = attributes.known[place]?.id;
    if (id !== undefined && count > 0) counts.set(id, count);
  }
  return counts;
}

function chosenOf({ attributes }: Wanted, { code }: Attribute): ReadonlySet<string> {
  return new Set(attributes.find(({ attribute }) => attribute.code === code)?.values);
}
