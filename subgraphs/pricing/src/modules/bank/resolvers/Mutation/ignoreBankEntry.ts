import type { MutationResolvers } from '../../../types.generated.ts';
import { ignoreBankEntry as ignore } from '../../ignoreEntry.service.ts';

export const ignoreBankEntry: NonNullable<MutationResolvers['ignoreBankEntry']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await ignore(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'BankEntryIgnored', entryId: outcome.entryId };
};
