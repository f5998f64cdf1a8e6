import type { SellerEntityResolvers } from '../../types.generated.ts';

export const SellerEntity: SellerEntityResolvers = {
  organization: ({ id }) => ({ id }),
  lockedUntil: async ({ id }, _args, ctx) => (await ctx.ledgerLockOf.load(id))?.lockedUntil ?? null,
};
