import { notFound } from '../../../cart/cartAnswers.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { quickOrder as check } from '../../quickOrder.service.ts';

export const quickOrder: NonNullable<MutationResolvers['quickOrder']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await check(input, ctx);
  if ('__typename' in outcome) return outcome;
  if (outcome.ok) return { __typename: 'QuickOrderChecked', ...outcome };
  if (outcome.reason === 'CART_UNKNOWN') {
    return notFound('There is no such cart.', input.cartId ?? '');
  }
  if (outcome.reason === 'PROJECT_UNKNOWN') {
    return notFound('There is no such project.', input.projectId ?? '');
  }
  return {
    __typename: 'InvalidInput',
    code: 'TOO_MANY_ROWS',
    message: 'A quick order has 5,000 rows at most.',
    field: 'rows',
  };
};
