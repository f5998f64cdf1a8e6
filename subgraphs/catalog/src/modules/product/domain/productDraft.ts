import type { ProductStatus } from './productStatus.ts';

/**
 * A product as somebody wants to save it. What is absent keeps the value it has, or gets the usual
 * one when the product is new: sold by the piece, from one, one by one, published.
 */
export interface ProductDraft {
  sku: string;
  skuKey: string;
  gtin?: string;
  gtinKey?: string;
  nameRu?: string;
  nameEn?: string;
  descriptionRu?: string;
  descriptionEn?: string;
  brand?: string;
  /** From the root down. */
  category?: CategoryName[];
  unitCode?: string;
  minimumQuantity?: string;
  quantityStep?: string;
  priceGroup?: string;
  status?: ProductStatus;
  popularity?: number;
}

export interface CategoryName {
  ru: string;
  en: string;
}
