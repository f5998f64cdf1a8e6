import { msg } from '@lingui/core/macro';
import type { PackagingLevel } from '../../gql/schemaTypes.ts';

export const packagingLevelWords = {
  PIECE: msg`Piece`,
  INNER: msg`Inner pack`,
  CASE: msg`Case`,
  PALLET: msg`Pallet`,
} satisfies Record<PackagingLevel, unknown>;
