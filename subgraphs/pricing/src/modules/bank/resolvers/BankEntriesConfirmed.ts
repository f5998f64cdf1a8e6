import type { BankEntriesConfirmedResolvers } from '../../types.generated.ts';
import { foundEntry } from '../findStatement.ts';

export const BankEntriesConfirmed: BankEntriesConfirmedResolvers = {
  confirmed: ({ confirmedIds }, _args, ctx) =>
    Promise.all(confirmedIds.map((id) => foundEntry(ctx, id))),
};
