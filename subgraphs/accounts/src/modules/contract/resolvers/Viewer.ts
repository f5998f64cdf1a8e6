import type { ViewerResolvers } from '../../types.generated.ts';

export const Viewer: Pick<ViewerResolvers, 'contract'> = {
  contract: ({ contractId }, _args, ctx) => (contractId ? ctx.contractById.load(contractId) : null),
};
