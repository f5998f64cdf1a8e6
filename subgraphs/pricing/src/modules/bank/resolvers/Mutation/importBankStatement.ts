import type { MutationResolvers } from '../../../types.generated.ts';
import { importBankStatement as read } from '../../importStatement.service.ts';

export const importBankStatement: NonNullable<MutationResolvers['importBankStatement']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await read(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'BankStatementImported', statementId: outcome.statementId };
};
