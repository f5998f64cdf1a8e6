import { isId } from '@kontor/kit/ids.ts';
import type { CartLineResolvers } from '../../types.generated.ts';

export const CartLine: CartLineResolvers = {
  __resolveReference: ({ id }, ctx) => (isId(id) ? ctx.cartLineById.load(id) : null),
  product: ({ productId }) => ({ id: productId }),
  name: ({ nameRu, nameEn }, { locale }) => (locale === 'EN' ? nameEn : nameRu),
  project: ({ projectId: id }) => (id ? { id } : null),
  parts: async (line, _args, ctx) =>
    (await ctx.priceOfLine(line))?.parts.map(({ quantity, price: { unitPrice }, total }) => ({
      quantity,
      unitPrice,
      total,
    })) ?? null,
  unitPrice: async (line, _args, ctx) => (await ctx.priceOfLine(line))?.price.unitPrice ?? null,
  total: async (line, _args, ctx) => (await ctx.priceOfLine(line))?.total ?? null,
};
