import type { PriceQuoteResolvers } from '../../types.generated.ts';
import { readQuoteLine } from '../readQuoteLine.ts';

export const PriceQuote: PriceQuoteResolvers = {
  lines: async ({ id }, _args, ctx) => (await ctx.linesOfQuote.load(id)).map(readQuoteLine),
  validUntil: ({ validUntil }) => validUntil.toISOString(),
  total: ({ total: amount, currency }) => ({ amount, currency }),
  totalVat: ({ totalVat: amount, currency }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, currency }) => ({ amount, currency }),
};
