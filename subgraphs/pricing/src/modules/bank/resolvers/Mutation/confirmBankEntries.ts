import type { MutationResolvers } from '../../../types.generated.ts';
import { confirmBankEntries as confirm } from '../../confirmEntries.service.ts';

export const confirmBankEntries: NonNullable<MutationResolvers['confirmBankEntries']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await confirm(ctx, input);
  if (!outcome.ok) return outcome;
  const { confirmedIds, refused } = outcome;
  return { __typename: 'BankEntriesConfirmed', confirmedIds, refused };
};
