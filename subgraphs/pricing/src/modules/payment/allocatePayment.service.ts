import { once } from '@kontor/kit/idempotency.ts';
import { subtract } from '@kontor/kit/money.ts';
import { type InvalidInput, invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { lockAccount, recordCreditChanged } from '../credit/creditAccount.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { tellBlock } from '../credit/tellBlock.ts';
import { payInvoices } from '../ledger/allocate.ts';
import { findUnpaidInvoices } from '../ledger/openSums.queries.ts';
import { decideLaying, type Laying } from './domain/decideLaying.ts';
import { findStandingPostings, readPayment } from './payment.queries.ts';
import { takeBack } from './takeBack.ts';

export interface AllocatePayment {
  paymentId: string;
  takeBack?: readonly string[] | null;
  lay?: readonly Laying[] | null;
  idempotencyKey: string;
}

const MOST = 200;

/** Takes a payment off invoices, then lays what is left of it on others. */
export async function allocatePayment(ctx: RequestContext, input: AllocatePayment) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const { paymentId, idempotencyKey } = input;
  const off = [...new Set(input.takeBack ?? [])];
  const lay = input.lay ?? [];
  if (off.length > MOST) return invalidInput('takeBack', `At most ${MOST} invoices.`);
  if (lay.length > MOST) return invalidInput('lay', `At most ${MOST} invoices.`);
  if (off.length + lay.length === 0) return invalidInput(null, 'Say what is to be moved.');
  return once(ctx, 'allocatePayment', idempotencyKey, input, async () => {
    const found = await readPayment(ctx, paymentId);
    if (!found) return notFound('payment', paymentId);
    const { organizationId } = found;
    await lockAccount(ctx, organizationId);
    const refused = (await takeOff(ctx, paymentId, off)) ?? (await layOn(ctx, paymentId, lay));
    if (refused) return refused;
    recordInAudit(ctx, organizationId, 'payment.allocated', {
      before: null,
      after: { paymentId, takeBack: off, lay },
    });
    await recordCreditChanged(ctx, [organizationId]);
    await tellBlock(ctx, organizationId);
    return { ok: true as const, paymentId };
  });
}

async function takeOff(
  ctx: RequestContext,
  paymentId: string,
  invoiceIds: readonly string[],
): Promise<InvalidInput | null> {
  if (invoiceIds.length === 0) return null;
  const standing = await findStandingPostings(ctx, paymentId);
  const laid = new Set(standing.map(({ invoiceId }) => invoiceId));
  const wrong = invoiceIds.findIndex((id) => !laid.has(id));
  if (wrong >= 0) return invalidInput(`takeBack.${wrong}`, 'The payment does not pay it.');
  const off = new Set<string | null>(invoiceIds);
  await takeBack(
    ctx,
    paymentId,
    standing.filter(({ invoiceId }) => off.has(invoiceId)),
  );
  return null;
}

async function layOn(
  ctx: RequestContext,
  paymentId: string,
  asked: readonly Laying[],
): Promise<InvalidInput | null> {
  if (asked.length === 0) return null;
  const payment = await readPayment(ctx, paymentId);
  if (!payment) throw new Error(`The payment ${paymentId} that was just read is not there.`);
  const { organizationId, sellerId, contractId = null, currency } = payment;
  const books = { organizationId, sellerId, contractId, currency };
  const unpaid = await findUnpaidInvoices(ctx, books);
  const left = subtract(subtract(payment.amount, payment.allocated), payment.reversed);
  const decision = decideLaying(left, unpaid, asked);
  if (!decision.ok) return invalidInput(decision.field, decision.message);
  const parts = decision.parts.flatMap((part) => {
    const invoice = unpaid.find(({ id }) => id === part.id);
    return invoice ? [{ ...invoice, ...part }] : [];
  });
  await payInvoices(ctx, left, { paymentId, contractId }, parts, books);
  return null;
}
