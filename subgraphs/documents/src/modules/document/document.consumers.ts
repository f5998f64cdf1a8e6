import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { Context } from '../../context.ts';
import type { IssuedInvoice } from './domain/invoiceContent.ts';
import { issueInvoice } from './issueInvoice.ts';

export const documentConsumers = {
  'invoice.issued': ({ payload }: EventEnvelope, ctx: Context) =>
    issueInvoice(payload as IssuedInvoice, ctx),
};
