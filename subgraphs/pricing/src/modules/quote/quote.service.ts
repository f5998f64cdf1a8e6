import { badInput } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { sumAmounts } from '@kontor/kit/money.ts';
import { invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireActingFor } from '../../acting.ts';
import type { Context } from '../../context.ts';
import { holdCaps, lockCaps } from '../project/capUse.queries.ts';
import { checkLines } from './domain/checkLines.ts';
import { snapshotPrice } from './domain/snapshotPrice.ts';
import {
  type PricedLine,
  type PricedPart,
  priceAll,
  type QuoteBuyer,
  type QuoteLineInput,
  takenOfCaps,
} from './priceAll.ts';
import { type QuotedPart, QuoteSchema } from './quote.entity.ts';
import { insertQuoteLines } from './quote.queries.ts';
import { productsWithShownPrice } from './shownProducts.ts';

const QUOTE_LIFETIME_MS = 15 * 60 * 1000;

/**
 * Fixes an organization's prices for 15 minutes; once for a key. To itself a price that is not shown
 * is no price; a service that orders for it has asked catalog already, and holds for the order, which
 * the key names, what it takes of the caps of project prices.
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
      const isOrder = ctx.viewer.kind === 'service';
      // Whoever else orders at the same capped prices waits here until this quote is kept.
      if (isOrder) await lockCaps(ctx, organizationId, cappedLines(lines));
      const priced = await (isOrder ? priceAll : priceShown)(ctx, buyer, lines);
      const productIds = lines.filter((_, index) => !priced[index]).map((line) => line.productId);
      if (productIds.length > 0) return pricesMissing(productIds);
      const kept = priced.filter(isPriced);
      const quote = await keepQuote(ctx, organizationId, kept);
      if (isOrder) {
        const hold = { orderKey: idempotencyKey, organizationId, expiresAt: quote.validUntil };
        await holdCaps(ctx, { ...hold, quantities: takenOfCaps(kept) });
      }
      return { ok: true as const, quoteId: quote.id };
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
  return (await priceAll(ctx, buyer, lines, false)).filter(isPriced);
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

async function keepQuote(
  ctx: Context,
  organizationId: string,
  lines: readonly PricedLine[],
): Promise<{ id: string; validUntil: Date }> {
  const quoteId = newId();
  const createdAt = ctx.now();
  const validUntil = new Date(createdAt.getTime() + QUOTE_LIFETIME_MS);
  await ctx.em.insert(QuoteSchema, {
    id: quoteId,
    organizationId,
    createdAt,
    currency: lines[0]?.price.currency ?? '',
    total: sumAmounts(lines.map(({ total }) => total)),
    totalVat: sumAmounts(lines.map(({ vat }) => vat)),
    totalWithVat: sumAmounts(lines.map(({ totalWithVat }) => totalWithVat)),
    validUntil,
  });
  const rows = lines.map(({ price, parts, ...line }, index) => ({
    quoteId,
    organizationId,
    lineNo: index + 1,
    ...line,
    price: snapshotPrice(price),
    parts: parts.length > 1 ? parts.map(snapshotPart) : null,
  }));
  await insertQuoteLines(ctx, quoteId, organizationId, rows);
  // The answer has them: reading thousands back would take as long as writing them.
  ctx.linesOfQuote.prime(quoteId, rows);
  return { id: quoteId, validUntil };
}

const snapshotPart = ({ price, ...part }: PricedPart): QuotedPart => ({
  ...part,
  price: snapshotPrice(price),
});

/** Those that name a project, as far as it can be one. */
const cappedLines = (lines: readonly QuoteLineInput[]) =>
  lines.flatMap(({ productId, projectId }) =>
    projectId && isId(projectId) && isId(productId) ? [{ productId, projectId }] : [],
  );

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
