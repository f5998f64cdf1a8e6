import type { ProductStatus } from '../../gql/schemaTypes.ts';

/** In the order of a product's life. */
export const PRODUCT_STATUSES: ProductStatus[] = [
  'DRAFT',
  'PUBLISHED',
  'ANNOUNCED',
  'DISCONTINUED',
];
