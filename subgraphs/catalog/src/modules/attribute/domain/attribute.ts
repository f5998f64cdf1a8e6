export const ATTRIBUTE_TYPES = ['TEXT', 'NUMBER', 'BOOLEAN', 'ONE_OF', 'MANY_OF', 'DATE'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** One thing that products are described by. */
export interface Attribute {
  code: string;
  nameRu: string;
  nameEn: string;
  type: AttributeType;
  /** OKEI code of the unit that numbers are shown in; null for bare numbers and other types. */
  unitCode: string | null;
  options: AttributeOption[];
}

export interface AttributeOption {
  code: string;
  ru: string;
  en: string;
}

/**
 * As it is kept: a text in one or two languages; a number as a decimal string in the base unit of its
 * dimension; yes or no; the code of an option; codes of several, in the attribute's order; a day.
 */
export type AttributeValue = LocalText | string | boolean | string[];

export interface LocalText {
  ru?: string;
  en?: string;
}

/**
 * Whether values can be kept by the code: products have theirs in an object, and `constructor` is
 * something that every object has.
 */
export const canKeepValues = (code: string): boolean => !(code in {});
