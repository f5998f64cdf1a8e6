import type { ListedPriceResolvers } from '../../types.generated.ts';

export const ListedPrice: ListedPriceResolvers = {
  product: ({ productId: id }) => ({ id }),
  steps: ({ steps, currency }) => steps.map((step) => ({ ...step, currency })),
  publication: ({ publicationId }, _args, ctx) => ctx.priceDraftById.load(publicationId),
};
