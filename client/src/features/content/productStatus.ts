import { msg } from '@lingui/core/macro';
import type { ProductStatus } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const productStatusWords = {
  DRAFT: msg`Draft`,
  PUBLISHED: msg`On sale`,
  ANNOUNCED: msg`Announced`,
  DISCONTINUED: msg`Discontinued`,
} satisfies Record<ProductStatus, unknown>;

export const productStatusTones: Record<ProductStatus, Tone> = {
  DRAFT: 'neutral',
  PUBLISHED: 'good',
  ANNOUNCED: 'info',
  DISCONTINUED: 'warn',
};
