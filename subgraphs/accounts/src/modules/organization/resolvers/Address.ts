import type { AddressResolvers } from '../../types.generated.ts';

export const Address: AddressResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.addressById.load(id),
};
