import type { MutationResolvers } from '../../../types.generated.ts';
import { setPayee as set } from '../../payee.service.ts';

export const setPayee: NonNullable<MutationResolvers['setPayee']> = async (
  _parent,
  { input },
  ctx,
) => {
  const check = await set(input, ctx);
  if (check.ok) return { __typename: 'PayeeSet', payee: input };
  const { field, reason } = check;
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', message: reason, field };
};
