import type { Context } from '../../context.ts';
import type { SellerEntity } from './sellerEntity.entity.ts';

/** A legal entity that was just changed. */
export async function foundSeller(ctx: Context, sellerId: string): Promise<SellerEntity> {
  const seller = await ctx.sellerEntityById.clear(sellerId).load(sellerId);
  if (!seller) throw new Error(`The legal entity ${sellerId} is not there.`);
  return seller;
}
