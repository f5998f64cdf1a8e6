import type { ProductStatus } from './productStatus.ts';

/**
 * A product as somebody wants to have it. What is absent stays as it is, or gets the usual value when
 * the product is new: sold by the piece, from one, one by one, of the price group STANDARD, published.
 * Null takes a value away.
 */
export interface ProductDraft {
  /** Of the product to change; without it the SKU says which one, or that there is a new one. */
  id?: string;
  sku?: string;
  gtin?: string | null;
  nameRu?: string | null;
  nameEn?: string | null;
  descriptionRu?: string | null;
  descriptionEn?: string | null;
  /** Its name; made if new. */
  brand?: string | null;
  categoryId?: string | null;
  /** From the root down; made as far as it is new. Counts where there is no `categoryId`. */
  category?: CategoryName[];
  /** OKEI or Recommendation 20 code, or a symbol. */
  unitCode?: string | null;
  minimumQuantity?: string | null;
  quantityStep?: string | null;
  priceGroup?: string | null;
  status?: ProductStatus;
  popularity?: number;
  manufacturerNumber?: string | null;
  /** `2026-01-31`. */
  availableFrom?: string | null;
  /** By attribute code; those that are not named stay. */
  attributes?: Record<string, AttributeText | null>;
  /** All equipment models that it fits, such as "Liebherr R 944"; made if new. Null: none. */
  fits?: readonly string[] | null;
  /** All levels; null: none. */
  packaging?: PackageDraft[] | null;
  /** All of them; null: the product is no kit. */
  components?: ComponentDraft[] | null;
}

/** A value as people write it; `en` is the English one of a text. */
export interface AttributeText {
  text?: string;
  en?: string;
}

export interface PackageDraft {
  level: PackagingLevel;
  /** Base units. */
  quantity: string;
  /** Gross, in kg. */
  weight?: string | null;
  /** In m³. */
  volume?: string | null;
  gtin?: string | null;
}

export interface ComponentDraft {
  sku: string;
  /** Base units of the component in one kit. */
  quantity: string;
}

/** From the smallest to the largest. */
export const PACKAGING_LEVELS = ['PIECE', 'INNER', 'CASE', 'PALLET'] as const;
export type PackagingLevel = (typeof PACKAGING_LEVELS)[number];

export interface CategoryName {
  ru: string;
  en: string;
}
