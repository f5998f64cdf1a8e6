import type { QueryResolvers } from '../../../types.generated.ts';
import { previewDiscounts as preview } from '../../previewDiscounts.ts';

export const previewDiscounts: NonNullable<QueryResolvers['previewDiscounts']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await preview(ctx, input);
  return outcome.ok ? { __typename: 'DiscountPreview', lines: outcome.lines } : outcome;
};
