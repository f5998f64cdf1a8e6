import type { ProductResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "ProductMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const Product: Pick<
  ProductResolvers,
  'cost' | 'floorPrice' | 'vatCode' | '__resolveReference'
> = {
  /* Implement Product resolver logic here */
  cost: async (_parent, _arg, _ctx) => {
    /* Product.cost resolver is required because Product.cost exists but ProductMapper.cost does not */
  },
  floorPrice: async (_parent, _arg, _ctx) => {
    /* Product.floorPrice resolver is required because Product.floorPrice exists but ProductMapper.floorPrice does not */
  },
  vatCode: async (_parent, _arg, _ctx) => {
    /* Product.vatCode resolver is required because Product.vatCode exists but ProductMapper.vatCode does not */
  },
};
