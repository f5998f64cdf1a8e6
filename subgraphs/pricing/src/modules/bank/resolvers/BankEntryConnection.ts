import type { BankEntryConnectionResolvers } from '../../types.generated.ts';

export const BankEntryConnection: BankEntryConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
