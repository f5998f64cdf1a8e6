import type { AttributeType } from '../../attribute/domain/attribute.ts';

/** What an XML file says of a product by a name of its own. */
export interface Feature {
  name: FeatureName;
  /** The value in Russian or in no language. */
  text?: string;
  /** The value in English, where it is another. */
  en?: string;
  /** As the file writes it. */
  unit?: string;
  /** Where the file says it itself. */
  type?: AttributeType;
  /** Labels that ONE_OF and MANY_OF choose from. */
  options?: readonly string[];
}

export interface FeatureName {
  ru: string;
  en: string;
}
