import type { QueryResolvers } from '../../../types.generated.ts';
import { priceLines as price } from '../../quote.service.ts';

export const priceLines: NonNullable<QueryResolvers['priceLines']> = (
  _parent,
  { organizationId, contractId = null, lines },
  ctx,
) => price(ctx, { organizationId, contractId }, lines);
