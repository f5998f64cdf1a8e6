import type { MutationResolvers } from '../../../types.generated.ts';
import { setVatCodes as set } from '../../setTerms.service.ts';

export const setVatCodes: NonNullable<MutationResolvers['setVatCodes']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input);
  return outcome.ok ? { __typename: 'VatCodesSet', changed: outcome.changed } : outcome;
};
