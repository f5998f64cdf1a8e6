import type { QueryResolvers } from '../../../types.generated.ts';
import { previewPriceFile } from '../../priceFilePreview.service.ts';

export const priceFilePreview: NonNullable<QueryResolvers['priceFilePreview']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await previewPriceFile(ctx, input);
  return outcome.ok ? { __typename: 'PriceFilePreview', ...outcome.preview } : outcome;
};
