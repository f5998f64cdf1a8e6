import type { ProductAttributeResolvers } from '../../types.generated.ts';
import { attributeText } from '../domain/attributeText.ts';
import { dayOf, flagOf, numberOf, optionsOf } from '../domain/valueParts.ts';

export const ProductAttribute: ProductAttributeResolvers = {
  text: ({ value, attribute }, { locale }) => attributeText(value, attribute, locale),
  number: ({ value, attribute }) => numberOf(value, attribute),
  boolean: ({ value }) => flagOf(value),
  options: ({ value, attribute }) => optionsOf(value, attribute),
  date: ({ value, attribute }) => dayOf(value, attribute),
};
