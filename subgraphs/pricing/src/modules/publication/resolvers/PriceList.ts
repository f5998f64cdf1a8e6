import type { PriceListResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "PriceListMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const PriceList: Pick<
  PriceListResolvers,
  'isErpManaged' | 'prices' | 'publications' | '__resolveReference'
> = {
  /* Implement PriceList resolver logic here */
  isErpManaged: async (_parent, _arg, _ctx) => {
    /* PriceList.isErpManaged resolver is required because PriceList.isErpManaged exists but PriceListMapper.isErpManaged does not */
  },
  prices: async (_parent, _arg, _ctx) => {
    /* PriceList.prices resolver is required because PriceList.prices exists but PriceListMapper.prices does not */
  },
  publications: async (_parent, _arg, _ctx) => {
    /* PriceList.publications resolver is required because PriceList.publications exists but PriceListMapper.publications does not */
  },
};
