import { isId } from '@kontor/kit/ids.ts';
import type { Context } from '../../../context.ts';
import type { CartResolvers } from '../../types.generated.ts';
import { sumPrices } from '../domain/sumPrices.ts';
import type { LinePrice } from '../linePrices.ts';
import type { CartMapper } from '../schema.mappers.ts';

export const Cart: CartResolvers = {
  __resolveReference: ({ id }, ctx) => (isId(id) ? ctx.cartById.load(id) : null),
  lines: ({ id }, _args, ctx) => ctx.linesOfCart.load(id),
  total: (cart, _args, ctx) => totalOf(cart, ctx, ({ total }) => total),
  totalVat: (cart, _args, ctx) => totalOf(cart, ctx, ({ vat }) => vat),
  totalWithVat: (cart, _args, ctx) => totalOf(cart, ctx, ({ totalWithVat }) => totalWithVat),
};

async function totalOf({ id }: CartMapper, ctx: Context, amountOf: (price: LinePrice) => Amount) {
  const lines = await ctx.linesOfCart.load(id);
  const prices = await Promise.all(lines.map((line) => ctx.priceOfLine(line)));
  return sumPrices(prices.map((price) => price && amountOf(price)));
}

type Amount = LinePrice['total'];
