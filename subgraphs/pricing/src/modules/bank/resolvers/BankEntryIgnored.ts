import type { BankEntryIgnoredResolvers } from '../../types.generated.ts';
import { foundEntry } from '../findStatement.ts';

export const BankEntryIgnored: BankEntryIgnoredResolvers = {
  entry: ({ entryId }, _args, ctx) => foundEntry(ctx, entryId),
};
