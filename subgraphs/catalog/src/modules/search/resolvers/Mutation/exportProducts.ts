import type { MutationResolvers } from '../../../types.generated.ts';
import { exportProducts as writeExport } from '../../exportProducts.service.ts';

export const exportProducts: NonNullable<MutationResolvers['exportProducts']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await writeExport(ctx, input);
  return outcome.ok ? { __typename: 'ProductsExported', ...outcome } : outcome;
};
