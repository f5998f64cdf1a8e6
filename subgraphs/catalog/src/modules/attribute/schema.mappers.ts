import type { Attribute, AttributeOption } from './domain/attribute.ts';
import type { DescribedValue } from './domain/describeProduct.ts';

export type AttributeMapper = Attribute;
export type AttributeOptionMapper = AttributeOption;
export type ProductAttributeMapper = DescribedValue;
