import { msg } from '@lingui/core/macro';
import type { CreditBlockLevel } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

/** What a block is called in a list. */
export const blockWords = {
  WARN: msg({ message: 'Warned', context: 'credit block' }),
  HOLD_SHIPMENT: msg({ message: 'Goods wait', context: 'credit block' }),
  PREPAID_ONLY: msg({ message: 'Prepaid only', context: 'credit block' }),
  STOP: msg({ message: 'Stopped', context: 'credit block' }),
} satisfies Record<CreditBlockLevel, unknown>;

export const blockTones: Record<CreditBlockLevel, Tone> = {
  WARN: 'warn',
  HOLD_SHIPMENT: 'bad',
  PREPAID_ONLY: 'bad',
  STOP: 'bad',
};

/** The same as a headline. */
export const blockTitles = {
  WARN: msg`Payment is late`,
  HOLD_SHIPMENT: msg`Shipments are stopped until the debt is paid`,
  PREPAID_ONLY: msg`Only prepaid orders are taken`,
  STOP: msg`Ordering is stopped`,
} satisfies Record<CreditBlockLevel, unknown>;

/** What can't be done because of it. */
export const blockMeanings = {
  WARN: msg`Nothing is blocked yet.`,
  HOLD_SHIPMENT: msg`Orders are taken, but their goods stay in the warehouse.`,
  PREPAID_ONLY: msg`Goods stay in the warehouse, and new orders are taken only when they are paid in advance.`,
  STOP: msg`No orders are taken and no goods leave, until finance of the seller decides.`,
} satisfies Record<CreditBlockLevel, unknown>;
