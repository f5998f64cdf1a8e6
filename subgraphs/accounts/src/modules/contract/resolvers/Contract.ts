import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { loaded } from '../../../loaded.ts';
import type { ContractResolvers } from '../../types.generated.ts';
import { contractStatus } from '../domain/contractStatus.ts';

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.contractById.load(id),
  organization: async ({ organizationId }, _args, ctx) =>
    loaded(await ctx.organizationById.load(organizationId)),
  seller: async ({ sellerId }, _args, ctx) => loaded(await ctx.namedOrganization.load(sellerId)),
  status: (contract, _args, ctx) => contractStatus(contract, sellerDay(ctx.now())),
};
