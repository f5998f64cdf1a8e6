import type { MutationResolvers } from '../../../types.generated.ts';
import { importProducts as begin } from '../../importProducts.service.ts';

export const importProducts: NonNullable<MutationResolvers['importProducts']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await begin(ctx, input);
  return outcome.ok ? { __typename: 'ChangesetSaved', changeset: outcome.changeset } : outcome;
};
