import type { PriceQuoteResolvers } from '../../types.generated.ts';
import { quotedPrice } from '../domain/snapshotPrice.ts';

export const PriceQuote: PriceQuoteResolvers = {
  lines: async ({ id }, _args, ctx) => {
    const lines = await ctx.linesOfQuote.load(id);
    return lines.map(({ price, ...line }) => ({ ...line, price: quotedPrice(price) }));
  },
  validUntil: ({ validUntil }) => validUntil.toISOString(),
  total: ({ total: amount, currency }) => ({ amount, currency }),
  totalVat: ({ totalVat: amount, currency }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, currency }) => ({ amount, currency }),
};
