import { msg } from '@lingui/core/macro';
import type { ProductFileKind } from '../../gql/schemaTypes.ts';

export const PAPER_KINDS: ProductFileKind[] = ['CERTIFICATE', 'DATA_SHEET', 'MANUAL', 'OTHER'];

export const paperKindWords = {
  CERTIFICATE: msg`Certificate`,
  DATA_SHEET: msg`Data sheet`,
  MANUAL: msg`Manual`,
  OTHER: msg`Another paper`,
} satisfies Record<ProductFileKind, unknown>;
