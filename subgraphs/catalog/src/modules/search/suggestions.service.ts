import { badInput } from '@kontor/kit/errors.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { type Context, seesDrafts } from '../../context.ts';
import type { Category } from '../category/domain/categoryTree.ts';
import type { EquipmentModel } from '../equipment/domain/equipmentModel.ts';
import { listEquipment } from '../equipment/equipmentList.service.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import { visibleStatuses } from '../product/domain/productStatus.ts';
import type { BrandRow, ProductRow } from '../product/product.queries.ts';
import { suggestNames } from './domain/suggestNames.ts';
import { typedText } from './domain/typedText.ts';
import { pastSearches } from './pastSearches.service.ts';
import { readSearchWords } from './readSearchWords.ts';
import { searchProducts } from './search.service.ts';
import { namedBrands, namedCategories } from './suggestions.queries.ts';

const SHORTEST = 2;
const MOST = 20;

export interface Suggestions {
  products: ProductRow[];
  categories: Category[];
  brands: BrandRow[];
  equipment: EquipmentModel[];
  past: string[];
}

/** What the viewer may be about to type, of what the viewer may see. */
export async function suggest(
  ctx: Context,
  args: { text: string; language: Language; first: number },
): Promise<Suggestions> {
  requireScope(ctx.viewer, 'catalog:read');
  const { language, first } = args;
  if (first < 0 || first > MOST) {
    throw badInput(`\`first\` must be between 0 and ${MOST}.`, { argument: 'first' });
  }
  const text = typedText(args.text);
  if (text.length < SHORTEST) {
    return { products: [], categories: [], brands: [], equipment: [], past: [] };
  }
  const half = Math.ceil(first / 2);
  const [products, named, equipment, past] = await Promise.all([
    searchProducts(ctx, { search: text, sort: 'RELEVANCE', language, first }),
    suggestGroups(ctx, text, language, half),
    listEquipment(ctx, { search: text, first: half }),
    pastSearches(ctx, text, half),
  ]);
  return { products: products.nodes, ...named, equipment: equipment.nodes, past };
}

async function suggestGroups(
  ctx: Context,
  text: string,
  language: Language,
  limit: number,
): Promise<Pick<Suggestions, 'categories' | 'brands'>> {
  const { catalogue, em } = ctx;
  const query = await readSearchWords(ctx, text);
  const tree = await ctx.categoryTree();
  const shown = await ctx.shownGroups();
  const categories = await catalogue.remember(`named categories ${language}`, () =>
    namedCategories(em, language),
  );
  const statuses = visibleStatuses(seesDrafts(ctx));
  const brands = await catalogue.remember(`named brands ${statuses}`, () =>
    namedBrands(em, statuses),
  );
  const shownCategories = categories.filter(({ id }) => tree.find(id));
  const shownBrands = shown ? brands.filter(({ id }) => shown.brands.has(id)) : brands;
  const categoryIds = suggestNames(shownCategories, text, query, limit);
  const brandIds = suggestNames(shownBrands, text, query, limit);
  const names = new Map(shownBrands.map(({ id, name }) => [id, { id, name }]));
  return {
    categories: categoryIds.flatMap((id) => tree.find(id) ?? []),
    brands: brandIds.flatMap((id) => names.get(id) ?? []),
  };
}
