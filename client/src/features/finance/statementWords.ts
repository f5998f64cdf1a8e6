import { msg } from '@lingui/core/macro';
import type { StatementLineKind } from '../../gql/schemaTypes.ts';

export const statementWords = {
  SHIPMENT: msg({ message: 'Delivery', context: 'line of a statement' }),
  PAYMENT: msg({ message: 'Payment', context: 'line of a statement' }),
  CREDIT_NOTE: msg`Credit note`,
  CORRECTION: msg`Correction`,
  WRITE_OFF: msg`Write-off`,
  TRANSFER: msg({ message: 'Transfer', context: 'line of a statement' }),
  REVERSAL: msg({ message: 'Taken back', context: 'line of a statement' }),
} satisfies Record<StatementLineKind, unknown>;
