import type { BankStatementResolvers } from '../../types.generated.ts';

export const BankStatement: BankStatementResolvers = {
  importedAt: ({ importedAt }) => importedAt.toISOString(),
  received: async ({ id }, _args, ctx) => {
    const sums = await ctx.receivedOfStatement.load(id);
    return sums.map(({ amount, currency }) => ({ amount, currency }));
  },
};
