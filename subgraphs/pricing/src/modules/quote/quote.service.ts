import { badInput } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { newId } from '@kontor/kit/ids.ts';
import { sumAmounts } from '@kontor/kit/money.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireActingFor } from '../../acting.ts';
import type { Context } from '../../context.ts';
import { type ProductPrice, productPrice } from '../priceList/domain/productPrice.ts';
import { findProductPricing } from '../priceList/price.loaders.ts';
import { checkLines } from './domain/checkLines.ts';
import { type LineAmounts, lineAmounts, type VatRounding } from './domain/lineAmounts.ts';
import { snapshotPrice } from './domain/snapshotPrice.ts';
import { QuoteSchema } from './quote.entity.ts';
import { insertQuoteLines } from './quote.queries.ts';
import { productsWithShownPrice } from './shownProducts.ts';

export interface QuoteLineInput {
  productId: string;
  quantity: string;
}

/** Who buys, and under which of its contracts. */
export interface QuoteBuyer {
  organizationId: string;
  contractId: string | null;
}

/** A line with its price and amounts. */
export interface PricedLine extends QuoteLineInput, LineAmounts {
  price: ProductPrice;
}

const QUOTE_LIFETIME_MS = 15 * 60 * 1000;

/**
 * Fixes an organization's prices for 15 minutes; once for a key. To itself a price that is not shown
 * is no price; a service that orders for it has asked catalog already.
 */
export async function quotePrices(
  ctx: Context,
  buyer: QuoteBuyer,
  { lines, idempotencyKey }: { lines: readonly QuoteLineInput[]; idempotencyKey: string },
) {
  requireScope(ctx.viewer, 'prices:read');
  const { organizationId, contractId } = buyer;
  requireActingFor(ctx.viewer, organizationId);
  const fault = checkLines(lines);
  if (fault) return invalidInput(fault.field, fault.message);
  // A service quotes for many organizations, each with keys of its own.
  return once(
    ctx,
    `quotePrices:${organizationId}`,
    idempotencyKey,
    { lines, contractId },
    async () => {
      const priced = await (ctx.viewer.kind === 'service' ? priceAll : priceShown)(
        ctx,
        buyer,
        lines,
      );
      const productIds = lines.filter((_, index) => !priced[index]).map((line) => line.productId);
      if (productIds.length > 0) return pricesMissing(productIds);
      const quoteId = await keepQuote(ctx, organizationId, priced.filter(isPriced));
      return { ok: true as const, quoteId };
    },
  );
}

/** Prices of lines now, without keeping them; those without a price are left out. */
export async function priceLines(
  ctx: RequestContext,
  buyer: QuoteBuyer,
  lines: readonly QuoteLineInput[],
): Promise<PricedLine[]> {
  requireScope(ctx.viewer, 'service');
  requireActingFor(ctx.viewer, buyer.organizationId);
  if (lines.length === 0) return [];
  const fault = checkLines(lines);
  if (fault) throw badInput(fault.message, { argument: fault.field });
  return (await priceAll(ctx, buyer, lines)).filter(isPriced);
}

/** The same of what the organization is shown with its price; null where it is not. */
async function priceShown(
  ctx: RequestContext,
  buyer: QuoteBuyer,
  lines: readonly QuoteLineInput[],
): Promise<Array<PricedLine | null>> {
  const productIds = lines.map(({ productId }) => productId);
  const [shown, priced] = await Promise.all([
    productsWithShownPrice(ctx, buyer, productIds),
    priceAll(ctx, buyer, lines),
  ]);
  return priced.map((line) => (line && shown.has(line.productId.toLowerCase()) ? line : null));
}

/** In the order of the lines; null where there is no price. */
async function priceAll(
  ctx: RequestContext,
  buyer: QuoteBuyer,
  lines: readonly QuoteLineInput[],
): Promise<Array<PricedLine | null>> {
  const date = sellerDay(ctx.now());
  const keys = lines.map(({ productId }) => ({ productId, date, currency: null, asOf: null }));
  const pricings = await findProductPricing(ctx, buyer, keys);
  const priced = lines.map((line, index) => {
    const pricing = pricings[index];
    const price = pricing ? productPrice(pricing, line.quantity) : null;
    return price && { ...line, price };
  });
  return charge(priced, pricings[0]?.vatRounding ?? 'LINE');
}

/** Lines with their amounts; null where there is no price. */
function charge(
  lines: ReadonlyArray<Omit<PricedLine, keyof LineAmounts> | null>,
  rounding: VatRounding,
): Array<PricedLine | null> {
  const charged = lines.filter((line) => line !== null);
  const amounts = lineAmounts(
    charged.map(({ price, quantity }) => ({ ...price, quantity })),
    rounding,
  );
  const amountsOf = new Map(charged.map((line, index) => [line, amounts[index]]));
  return lines.map((line) => {
    const found = line && amountsOf.get(line);
    return found ? { ...line, ...found } : null;
  });
}

async function keepQuote(
  ctx: Context,
  organizationId: string,
  lines: readonly PricedLine[],
): Promise<string> {
  const quoteId = newId();
  const createdAt = ctx.now();
  await ctx.em.insert(QuoteSchema, {
    id: quoteId,
    organizationId,
    createdAt,
    currency: lines[0]?.price.currency ?? '',
    total: sumAmounts(lines.map(({ total }) => total)),
    totalVat: sumAmounts(lines.map(({ vat }) => vat)),
    totalWithVat: sumAmounts(lines.map(({ totalWithVat }) => totalWithVat)),
    validUntil: new Date(createdAt.getTime() + QUOTE_LIFETIME_MS),
  });
  const rows = lines.map(({ price, ...line }, index) => ({
    quoteId,
    organizationId,
    lineNo: index + 1,
    ...line,
    price: snapshotPrice(price),
  }));
  await insertQuoteLines(ctx, quoteId, organizationId, rows);
  // The answer has them: reading thousands back would take as long as writing them.
  ctx.linesOfQuote.prime(quoteId, rows);
  return quoteId;
}

function pricesMissing(productIds: string[]) {
  return {
    __typename: 'PricesMissing' as const,
    ok: false as const,
    code: 'PRICES_MISSING',
    message: 'Some products have no price for this organization: they are sold on request.',
    productIds,
  };
}

const isPriced = (line: PricedLine | null): line is PricedLine => line !== null;
