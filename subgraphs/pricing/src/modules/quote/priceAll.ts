import { add, sumAmounts } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ProductPrice } from '../priceList/domain/productPrice.ts';
import { findProductPricing } from '../priceList/price.loaders.ts';
import { type LineAmounts, lineAmounts, type VatRounding } from './domain/lineAmounts.ts';
import { type LinePart, partsOfLine } from './domain/partsOfLine.ts';

export interface QuoteLineInput {
  productId: string;
  quantity: string;
  /** The project that it is for. */
  projectId?: string | null | undefined;
}

/** Who buys, and under which of its contracts. */
export interface QuoteBuyer {
  organizationId: string;
  contractId: string | null;
}

/** A part of a line that has one price, with its amounts. */
export interface PricedPart extends LinePart, LineAmounts {}

/** A line with its prices and amounts. */
export interface PricedLine extends LineAmounts {
  productId: string;
  projectId: string | null;
  quantity: string;
  /** Of its first part. */
  price: ProductPrice;
  parts: PricedPart[];
}

/**
 * Prices of lines now, in the order of the lines; null where there is no price. Lines of one order share
 * the caps of project prices; else each is priced by itself.
 */
export async function priceAll(
  ctx: RequestContext,
  buyer: QuoteBuyer,
  lines: readonly QuoteLineInput[],
  areOneOrder = true,
): Promise<Array<PricedLine | null>> {
  const date = sellerDay(ctx.now());
  const keys = lines.map(({ productId, projectId = null }) => ({
    ...{ productId, date, projectId },
    ...{ currency: null, asOf: null },
  }));
  const pricings = await findProductPricing(ctx, buyer, keys);
  const taken = new Map<string, string>();
  const parts = lines.map(({ quantity }, index) => {
    const pricing = pricings[index];
    const ofLine = pricing ? partsOfLine(pricing, quantity, taken) : null;
    if (areOneOrder) for (const part of ofLine ?? []) take(taken, part);
    return ofLine;
  });
  return charge(lines, parts, pricings[0]?.vatRounding ?? 'LINE');
}

/** How much the lines take of each capped price, by its id. */
export function takenOfCaps(lines: readonly PricedLine[]): Map<string, string> {
  const taken = new Map<string, string>();
  for (const part of lines.flatMap(({ parts }) => parts)) take(taken, part);
  return taken;
}

function take(taken: Map<string, string>, { price, quantity }: LinePart): void {
  if (price.quantityLeft === null) return;
  taken.set(price.listId, add(taken.get(price.listId) ?? '0', quantity));
}

/** Lines with their amounts: those of a line are the sums of its parts. */
function charge(
  lines: readonly QuoteLineInput[],
  partsOfLines: ReadonlyArray<LinePart[] | null>,
  rounding: VatRounding,
): Array<PricedLine | null> {
  const all = partsOfLines.flatMap((parts) => parts ?? []);
  const amounts = lineAmounts(
    all.map(({ price, quantity }) => ({ ...price, quantity })),
    rounding,
  );
  const amountsOf = new Map(all.map((part, index) => [part, amounts[index]]));
  return lines.map(({ productId, projectId = null, quantity }, index) => {
    const parts = (partsOfLines[index] ?? []).flatMap((part): PricedPart[] => {
      const found = amountsOf.get(part);
      return found ? [{ ...part, ...found }] : [];
    });
    const [first] = parts;
    return first
      ? { productId, projectId, quantity, price: first.price, parts, ...sumsOf(parts) }
      : null;
  });
}

const sumsOf = (parts: readonly LineAmounts[]): LineAmounts => ({
  total: sumAmounts(parts.map(({ total }) => total)),
  vat: sumAmounts(parts.map(({ vat }) => vat)),
  totalWithVat: sumAmounts(parts.map(({ totalWithVat }) => totalWithVat)),
});
