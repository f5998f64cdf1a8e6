import { msg } from '@lingui/core/macro';
import type { InvoiceStatus } from '../../gql/schemaTypes.ts';
import type { Tone } from '../../ui/Status.tsx';

export const invoiceWords = {
  OPEN: msg({ message: 'Open', context: 'invoice' }),
  PARTLY_PAID: msg`Partly paid`,
  PAID: msg({ message: 'Paid', context: 'invoice' }),
  OVERDUE: msg({ message: 'Overdue', context: 'invoice' }),
} satisfies Record<InvoiceStatus, unknown>;

export const invoiceTones: Record<InvoiceStatus, Tone> = {
  OPEN: 'info',
  PARTLY_PAID: 'info',
  PAID: 'good',
  OVERDUE: 'bad',
};
