import { compare, isPositive } from '@kontor/kit/money.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { isValidOn } from '../priceList/domain/isValidOn.ts';
import type { PriceSheet } from '../priceList/domain/priceSheet.ts';
import { type ProductPrice, productPrice } from '../priceList/domain/productPrice.ts';
import { readPriceSheet } from '../priceList/domain/readPriceSheet.ts';
import { sheetRates } from '../priceList/domain/sheetRates.ts';
import { findPriceSheet } from '../priceList/price.queries.ts';
import { discountsAfter } from './applyDiscounts.ts';
import { checkDiscounts } from './domain/checkDiscounts.ts';
import { findCells, findExamples, type SegmentDiscountRow } from './matrix.queries.ts';
import { entryOf, type GivenDiscount } from './matrix.service.ts';

export interface DiscountsToTry {
  discounts: readonly GivenDiscount[];
  productIds?: readonly string[] | null | undefined;
  quantity?: string | null | undefined;
  date?: string | null | undefined;
}

/** What would become of a segment's price of a product. */
export interface PreviewedPrice {
  segment: string;
  productId: string;
  before: ProductPrice | null;
  after: ProductPrice | null;
}

const MOST_PRODUCTS = 100;
const MOST_SEGMENTS = 20;
const MOST_EXAMPLES = 100;
const EXAMPLES_OF_GROUP = 5;

/** What discounts would make of prices for anybody of their segments; one statement for each segment. */
export async function previewDiscounts(ctx: RequestContext, input: DiscountsToTry) {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const entries = input.discounts.map(entryOf);
  const segments = [...new Set(entries.map(({ segment }) => segment))];
  const fault = checkDiscounts(entries) ?? checkSize(input, segments);
  if (fault) return invalidInput(fault.field, fault.message);

  const date = input.date ?? sellerDay(ctx.now());
  const after = discountsAfter(await findCells(ctx, entries), entries);
  const priceGroups = [...new Set(entries.map(({ priceGroup }) => priceGroup))];
  const productIds = [...new Set(input.productIds ?? (await examplesOf(ctx, priceGroups)))];
  const asks = productIds.map((productId) => ({ productId, date, projectId: null }));
  const options = { asOf: null, currencies: [], withFloor: true };
  const lines: PreviewedPrice[] = [];
  for (const segment of segments) {
    const buyer = { organizationId: null, contractId: null, segment };
    const sheet = await findPriceSheet(ctx, buyer, asks, options);
    const changed = withDiscounts(
      sheet,
      after.filter((row) => row.segment === segment),
      entries.filter((entry) => entry.segment === segment).map(({ priceGroup }) => priceGroup),
      date,
    );
    const prices = [sheet, changed].map((each) =>
      pricesOf(
        each,
        asks.map(() => date),
        input.quantity,
      ),
    );
    productIds.forEach((productId, index) => {
      const group = sheet.products[index]?.priceGroup;
      const isMeant = entries.some((e) => e.segment === segment && e.priceGroup === group);
      if (!isMeant) return;
      const [before = null, now = null] = prices.map((each) => each[index] ?? null);
      lines.push({ segment, productId, before, after: now });
    });
  }
  return { ok: true as const, lines };
}

function checkSize({ productIds, quantity }: DiscountsToTry, segments: readonly string[]) {
  if (segments.length > MOST_SEGMENTS) {
    return {
      field: 'discounts',
      message: `At most ${MOST_SEGMENTS} segments can be tried at a time.`,
    };
  }
  if ((productIds?.length ?? 0) > MOST_PRODUCTS) {
    return {
      field: 'productIds',
      message: `At most ${MOST_PRODUCTS} products can be tried at a time.`,
    };
  }
  if (quantity != null && (!isPositive(quantity) || compare(quantity, '1000000000') > 0)) {
    return {
      field: 'quantity',
      message: 'A quantity is more than zero and at most 1,000,000,000.',
    };
  }
  return null;
}

const examplesOf = async (ctx: RequestContext, priceGroups: readonly string[]) =>
  (await findExamples(ctx, priceGroups, EXAMPLES_OF_GROUP)).slice(0, MOST_EXAMPLES);

/** The sheet with other discounts on the price groups. */
function withDiscounts(
  sheet: PriceSheet,
  discounts: readonly SegmentDiscountRow[],
  priceGroups: readonly string[],
  date: string,
): PriceSheet {
  const holding = new Map(
    discounts.filter((row) => isValidOn(row, date)).map((row) => [row.priceGroup, row]),
  );
  const products = sheet.products.map((product) =>
    product.priceGroup !== null && priceGroups.includes(product.priceGroup)
      ? { ...product, discount: holding.get(product.priceGroup) ?? null }
      : product,
  );
  return { ...sheet, products };
}

const pricesOf = (sheet: PriceSheet, days: readonly string[], quantity?: string | null) =>
  readPriceSheet(sheet, days, sheetRates(sheet.rates, SELLER_CURRENCY)).map((pricing) =>
    productPrice(pricing, quantity ?? null),
  );
