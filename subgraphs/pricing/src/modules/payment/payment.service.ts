import { once } from '@kontor/kit/idempotency.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { findBooks } from '../ledger/findBooks.ts';
import { type EnteredPayment, enterPayment } from './enterPayment.ts';

export interface RecordPayment extends EnteredPayment {
  invoiceId?: string | null;
  idempotencyKey: string;
}

/** Records money received and lays it on invoices: those that are named first, then by due date. */
export async function recordPayment(ctx: RequestContext, input: RecordPayment) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const { invoiceId, invoiceIds, idempotencyKey, ...payment } = input;
  return once(ctx, 'recordPayment', idempotencyKey, input, async () => {
    const named = [...(invoiceId ? [invoiceId] : []), ...(invoiceIds ?? [])];
    if (invoiceId) {
      const books = await findBooks(ctx, input);
      if ('ok' in books) return books;
    }
    return enterPayment(ctx, { ...payment, invoiceIds: named });
  });
}
