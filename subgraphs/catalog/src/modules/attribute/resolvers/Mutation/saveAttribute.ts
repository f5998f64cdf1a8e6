import type { MutationResolvers } from '../../../types.generated.ts';
import { saveAttribute as save } from '../../attribute.service.ts';

export const saveAttribute: NonNullable<MutationResolvers['saveAttribute']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await save(ctx, input);
  return outcome.ok ? { __typename: 'AttributeSaved', attribute: outcome.attribute } : outcome;
};
