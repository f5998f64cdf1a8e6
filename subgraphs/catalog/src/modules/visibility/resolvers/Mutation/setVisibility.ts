import type { MutationResolvers } from '../../../types.generated.ts';
import { setVisibility as set } from '../../visibility.service.ts';

export const setVisibility: NonNullable<MutationResolvers['setVisibility']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input.rules);
  if (outcome.ok) return { __typename: 'VisibilitySet', changed: outcome.changed };
  const { code } = outcome;
  if (code === 'NOT_FOUND') {
    const message = `There is no ${outcome.id}. No rule was changed.`;
    return { __typename: 'NotFound', code, message, id: outcome.id };
  }
  return { __typename: 'InvalidInput', code, message: outcome.reason, field: outcome.field };
};
