import { msg } from '@lingui/core/macro';
import type { CreditHistoryKind } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const creditHistoryWords = {
  ALLOCATED: msg`Limit agreed`,
  UPDATED: msg`Terms changed`,
  PURCHASED: msg({ message: 'Taken', context: 'credit history' }),
  SHIPPED: msg({ message: 'Shipped', context: 'credit history' }),
  REIMBURSED: msg({ message: 'Paid', context: 'credit history' }),
  REFUNDED: msg({ message: 'Credited', context: 'credit history' }),
  REVERTED: msg({ message: 'Taken back', context: 'credit history' }),
} satisfies Record<CreditHistoryKind, unknown>;

export const creditHistoryTones: Record<CreditHistoryKind, Tone> = {
  ALLOCATED: 'info',
  UPDATED: 'info',
  PURCHASED: 'active',
  SHIPPED: 'active',
  REIMBURSED: 'good',
  REFUNDED: 'good',
  REVERTED: 'neutral',
};
