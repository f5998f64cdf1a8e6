import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { type Context, seesDrafts } from '../../context.ts';
import { loadAttributes } from '../attribute/attribute.queries.ts';
import type { Attribute } from '../attribute/domain/attribute.ts';
import { toBase } from '../attribute/domain/convert.ts';
import { listedStatuses, type ProductStatus } from '../product/domain/productStatus.ts';
import { unitOf } from '../product/domain/units.ts';
import type { Wanted, WantedAttribute } from './index/selectHits.ts';
import { readText } from './readText.ts';

/** As `products` has them. */
export interface SearchArgs {
  search?: string | null;
  filter?: ProductFilter | null;
}

export interface ProductFilter {
  categoryIds?: readonly string[] | null;
  brandIds?: readonly string[] | null;
  status?: readonly ProductStatus[] | null;
  isInStock?: boolean | null;
  fits?: readonly string[] | null;
  fitsMyEquipment?: boolean | null;
  attributes?: readonly AttributeFilter[] | null;
  isIncomplete?: boolean | null;
}

interface AttributeFilter {
  code: string;
  values?: readonly string[] | null;
  min?: string | null;
  max?: string | null;
}

const MOST_CHOSEN = 500;
const MOST_ATTRIBUTES = 20;
const MOST_VALUES = 100;

/** What is searched for, for whom. Refuses filters larger than a person's, and those not for the viewer. */
export async function readWanted(ctx: Context, { search, filter }: SearchArgs): Promise<Wanted> {
  const { categoryIds, brandIds, fits, attributes, isInStock = null } = filter ?? {};
  if ([categoryIds, brandIds, fits].some((ids) => (ids?.length ?? 0) > MOST_CHOSEN)) {
    throw badFilter(`At most ${MOST_CHOSEN} categories, as many brands and equipment models.`);
  }
  if (filter?.isIncomplete) requireScope(ctx.viewer, 'catalog:write');
  if (isInStock !== null) requireScope(ctx.viewer, 'stock:read');
  return {
    text: search ? await readText(ctx, search) : null,
    statuses: listedStatuses(filter?.status ?? [], seesDrafts(ctx)),
    rules: await ctx.visibility(),
    incompleteBy: filter?.isIncomplete ? await ctx.categoryTree() : null,
    categoryIds: categoryIds?.length
      ? (await ctx.categoryTree()).withDescendants(categoryIds)
      : null,
    chosenCategoryIds: categoryIds ?? [],
    brandIds: brandIds?.length ? new Set(brandIds.filter(isId)) : null,
    isInStock,
    fits: await readFits(ctx, filter),
    attributes: attributes?.length ? await readAttributes(ctx, attributes) : [],
  };
}

async function readFits(ctx: Context, filter: ProductFilter | null | undefined) {
  const { fits, fitsMyEquipment } = filter ?? {};
  if (!fitsMyEquipment) return fits?.length ? new Set(fits) : null;
  return new Set([...(fits ?? []), ...(await ctx.ownEquipment())]);
}

async function readAttributes(
  ctx: Context,
  filters: readonly AttributeFilter[],
): Promise<WantedAttribute[]> {
  if (filters.length > MOST_ATTRIBUTES) throw badFilter(`At most ${MOST_ATTRIBUTES} attributes.`);
  if (new Set(filters.map(({ code }) => code)).size < filters.length) {
    throw badFilter('Name each attribute once.');
  }
  const attributes = await attributesOf(ctx);
  return filters.flatMap((filter) => {
    const attribute = attributes.get(filter.code);
    if (!attribute) throw badFilter(`There is no attribute "${filter.code}".`);
    return readAttribute(filter, attribute) ?? [];
  });
}

/** Null where nothing is asked of it. */
function readAttribute(
  { values, min, max }: AttributeFilter,
  attribute: Attribute,
): WantedAttribute | null {
  if ((values?.length ?? 0) > MOST_VALUES) throw badFilter(`At most ${MOST_VALUES} values.`);
  const hasRange = (min ?? max ?? null) !== null;
  if (hasRange && attribute.type !== 'NUMBER') {
    throw badFilter(`The attribute "${attribute.code}" is no number.`);
  }
  if (!hasRange && !values?.length) return null;
  const inBase = (number: string) =>
    Number(attribute.unitCode === null ? number : toBase(number, unitOf(attribute.unitCode)));
  const range = hasRange
    ? {
        min: min ? inBase(min) : Number.NEGATIVE_INFINITY,
        max: max ? inBase(max) : Number.POSITIVE_INFINITY,
      }
    : null;
  return { attribute, values: values ?? [], range };
}

export const attributesOf = (ctx: Context) =>
  ctx.catalogue.remember('attributes', () => loadAttributes(ctx.em));

const badFilter = (message: string) => badInput(message, { argument: 'filter' });
