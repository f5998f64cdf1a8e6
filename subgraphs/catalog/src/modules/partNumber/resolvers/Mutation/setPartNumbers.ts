import type { MutationResolvers } from '../../../types.generated.ts';
import { setPartNumbers as set } from '../../partNumber.service.ts';

export const setPartNumbers: NonNullable<MutationResolvers['setPartNumbers']> = async (
  _parent,
  { input: { organizationId = null, numbers } },
  ctx,
) => {
  const outcome = await set(ctx, organizationId, numbers);
  if (outcome.ok) return { __typename: 'PartNumbersSet', changed: outcome.changed };
  const { code } = outcome;
  if (code === 'NOT_FOUND') {
    const message = 'There is no such organization.';
    return { __typename: 'NotFound', code, message, id: outcome.id };
  }
  const message = 'Some numbers can not be kept. None was changed.';
  return { __typename: 'InvalidPartNumbers', code, message, problems: outcome.problems };
};
