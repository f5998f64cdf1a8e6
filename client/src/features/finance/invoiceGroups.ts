import type { InvoiceStatus } from '../../gql/schemaTypes.ts';

export type InvoiceGroup = 'all' | 'open' | 'overdue' | 'paid';

/** What each choice of invoices shows; null = all. */
export const invoiceGroups: Record<InvoiceGroup, InvoiceStatus[] | null> = {
  all: null,
  open: ['OPEN', 'PARTLY_PAID', 'OVERDUE'],
  overdue: ['OVERDUE'],
  paid: ['PAID'],
};

/** The choice that an address names; all, where it names none. */
export const invoiceGroupOf = (text: string | null): InvoiceGroup =>
  text === 'open' || text === 'overdue' || text === 'paid' ? text : 'all';
