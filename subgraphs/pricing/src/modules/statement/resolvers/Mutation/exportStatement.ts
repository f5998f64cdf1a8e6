import type { MutationResolvers } from '../../../types.generated.ts';
import { exportStatement as write } from '../../exportStatement.service.ts';

export const exportStatement: NonNullable<MutationResolvers['exportStatement']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await write(ctx, input);
  if (!outcome.ok) return outcome;
  const { url, count } = outcome;
  return { __typename: 'StatementExported', url, count };
};
