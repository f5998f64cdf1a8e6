import { msg } from '@lingui/core/macro';
import type { PriceFileField } from '../../../gql/schemaTypes.ts';

export const fieldWords = {
  SKU: msg`SKU`,
  PRICE: msg`Price`,
  FROM: msg`From which quantity`,
  CURRENCY: msg`Currency`,
  ACTIVE_FROM: msg`Holds from`,
} satisfies Record<PriceFileField, unknown>;
