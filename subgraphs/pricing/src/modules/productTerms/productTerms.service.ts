import { multiply } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { isStaff, requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { floorPrice } from '../priceList/domain/floorPrice.ts';

/** Which rate of VAT a product has. */
export async function vatCodeOf(ctx: Context, productId: string) {
  requireScope(ctx.viewer, 'prices:read');
  return (await termsOf(ctx, productId))?.vatCode ?? null;
}

/** What a product costs the seller; null = not known, or not for the viewer. */
export async function costOf(ctx: Context, productId: string, date?: string | null) {
  if (!mayKnowCosts(ctx)) return null;
  const terms = await termsOf(ctx, productId, date);
  if (!terms?.cost || !terms.currency || !terms.activeFrom) return null;
  const { cost: amount, currency, activeFrom } = terms;
  return { cost: { amount, currency }, activeFrom };
}

/** The lowest price that leaves the least margin; null = not known, or not for the viewer. */
export async function floorPriceOf(ctx: Context, productId: string, date?: string | null) {
  if (!mayKnowCosts(ctx)) return null;
  const terms = await termsOf(ctx, productId, date);
  if (!terms?.cost || !terms.rate) return null;
  const { cost, rate, margin } = terms;
  return { amount: floorPrice(multiply(cost, rate), margin), currency: SELLER_CURRENCY };
}

/** A customer doesn't, whatever scopes it has. */
function mayKnowCosts({ viewer }: Context): boolean {
  requireScope(viewer, 'pricelists:read');
  return isStaff(viewer);
}

const termsOf = (ctx: Context, productId: string, date?: string | null) =>
  ctx.productTerms.load({ productId, date: date ?? sellerDay(ctx.now()) });
