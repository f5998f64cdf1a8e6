import type { AccountApplicationResolvers } from '../../types.generated.ts';

export const AccountApplication: AccountApplicationResolvers = {
  appliedAt: ({ appliedAt }) => appliedAt.toISOString(),
  organizations: ({ taxId }, _args, ctx) => ctx.organizationsOfTaxId.load(taxId),
  product: ({ sku }) => (sku ? { sku } : null),
};
