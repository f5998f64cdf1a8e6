import { msg } from '@lingui/core/macro';
import type { DocumentKind } from '../../gql/schemaTypes.ts';

export const kindWords = {
  INVOICE: msg({ message: 'Invoice', context: 'document' }),
  UPD: msg`UPD`,
} satisfies Record<DocumentKind, unknown>;
