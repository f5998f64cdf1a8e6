import { badInput } from '@kontor/kit/errors.ts';
import { isPositive } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type ProductPrice, priceTiers, productPrice } from './domain/productPrice.ts';

/** The price of a product for the viewer's organization; null = on request. */
export async function priceOf(
  ctx: Context,
  productId: string,
  quantity: string | null | undefined,
  date: string | null | undefined,
): Promise<ProductPrice | null> {
  requireScope(ctx.viewer, 'prices:read');
  if (quantity && !isPositive(quantity)) {
    throw badInput('A quantity is more than zero.', { argument: 'quantity' });
  }
  const pricing = await ctx.productPricing.load({ productId, date: date ?? sellerDay(ctx.now()) });
  return pricing && productPrice(pricing, quantity ?? null);
}

/** The quantity steps of the list that the price comes from; null = on request. */
export async function tiersOf(ctx: Context, productId: string, date: string | null | undefined) {
  requireScope(ctx.viewer, 'prices:read');
  const pricing = await ctx.productPricing.load({ productId, date: date ?? sellerDay(ctx.now()) });
  const tiers = pricing && priceTiers(pricing);
  if (!tiers) return null;
  const { currency } = pricing;
  return tiers.map(({ tierFrom, unitPrice: amount }) => ({
    from: tierFrom,
    unitPrice: { amount, currency },
  }));
}
