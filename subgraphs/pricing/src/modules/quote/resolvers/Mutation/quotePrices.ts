import { contractOf, organizationOf } from '@kontor/kit/viewer.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { quotePrices as quotePricesOf } from '../../quote.service.ts';

export const quotePrices: NonNullable<MutationResolvers['quotePrices']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { viewer } = ctx;
  const buyer = { organizationId: organizationOf(viewer), contractId: contractOf(viewer) };
  const outcome = await quotePricesOf(ctx, buyer, input);
  if (!outcome.ok) return outcome;
  const quote = await ctx.quoteById.load(outcome.quoteId);
  if (!quote) throw new Error(`The quote ${outcome.quoteId} is not there.`);
  return { __typename: 'PriceQuote', ...quote };
};
