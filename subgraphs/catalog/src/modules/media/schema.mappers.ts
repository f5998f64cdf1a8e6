import type { MediaRow } from './media.queries.ts';

export type ProductImageMapper = MediaRow;
export type ProductFileMapper = MediaRow;
export type StoredProductFileMapper = MediaRow;

/** Its product is loaded when it is asked for. */
export interface ProductMediaSavedMapper {
  productId: string;
}
