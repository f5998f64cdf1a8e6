import type { MutationResolvers } from '../../../types.generated.ts';
import { quotePrices } from '../../quote.service.ts';

export const quotePricesFor: NonNullable<MutationResolvers['quotePricesFor']> = async (
  _parent,
  { organizationId, contractId = null, input },
  ctx,
) => {
  const outcome = await quotePrices(ctx, { organizationId, contractId }, input);
  if (!outcome.ok) return outcome;
  const quote = await ctx.quoteById.load(outcome.quoteId);
  if (!quote) throw new Error(`The quote ${outcome.quoteId} is not there.`);
  return { __typename: 'PriceQuote', ...quote };
};
