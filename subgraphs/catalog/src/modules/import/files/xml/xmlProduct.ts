import type { Feature } from '../../domain/feature.ts';

/** Fields that an XML file may give, under the names that columns of tables have. */
export const XML_FIELDS = [
  'sku',
  'gtin',
  'name',
  'nameRu',
  'nameEn',
  'description',
  'descriptionRu',
  'descriptionEn',
  'brand',
  'manufacturerNumber',
  'category',
  'unit',
  'minimum',
  'step',
  'status',
] as const;

export type XmlField = (typeof XML_FIELDS)[number];

/** A product of an XML file. */
export interface XmlProduct {
  fields: Partial<Record<XmlField, string>>;
  /** From the root down. */
  category?: string[];
  features: Feature[];
}
