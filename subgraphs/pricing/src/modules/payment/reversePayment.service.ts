import { once } from '@kontor/kit/idempotency.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { lockAccount, recordCreditChanged } from '../credit/creditAccount.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { recordInAccountCurrency } from '../credit/recordInAccountCurrency.ts';
import { tellBlock } from '../credit/tellBlock.ts';
import { checkReason } from '../ledger/domain/checkReason.ts';
import { notifyOfPayment } from './notifyOfPayment.ts';
import { type Payment, PaymentSchema } from './payment.entity.ts';
import { findStandingPostings, readPayment } from './payment.queries.ts';
import { takeBack } from './takeBack.ts';

export interface ReversePayment {
  paymentId: string;
  reason: string;
  idempotencyKey: string;
}

/** Takes a payment back, wholly: what it paid is open again. */
export async function reversePayment(ctx: RequestContext, input: ReversePayment) {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const { paymentId, reason, idempotencyKey } = input;
  const fault = checkReason(reason);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'reversePayment', idempotencyKey, input, () =>
    undoPayment(ctx, paymentId, reason.trim()),
  );
}

/** The same inside a transaction, whoever tells of it. */
export async function undoPayment(
  ctx: RequestContext,
  paymentId: string,
  reason: string,
): Promise<{ ok: true; paymentId: string } | NotFound | InvalidInput> {
  const found = await readPayment(ctx, paymentId);
  if (!found) return notFound('payment', paymentId);
  await lockAccount(ctx, found.organizationId);
  const payment = await readPayment(ctx, paymentId);
  if (!payment || payment.reversedAt) {
    return invalidInput('paymentId', 'The payment was reversed before.');
  }
  await takeBack(ctx, paymentId, await findStandingPostings(ctx, paymentId));
  await ctx.em.nativeUpdate(
    PaymentSchema,
    { id: paymentId },
    { reversalReason: reason, reversedAt: ctx.now(), reversedBy: actorOf(ctx.viewer) },
  );
  await tellOfReversal(ctx, payment, reason);
  return { ok: true, paymentId };
}

async function tellOfReversal(
  ctx: RequestContext,
  { id: paymentId, organizationId, amount, currency, externalId }: Payment,
  reason: string,
): Promise<void> {
  const payload = { paymentId, organizationId, amount, currency };
  ctx.events.record('payment.reversed', organizationId, payload, { organizationId });
  notifyOfPayment(ctx, payload, 'REVERSED');
  const before = { paymentId, externalId, amount, currency };
  recordInAudit(ctx, organizationId, 'payment.reversed', { before, after: { reason } });
  const reverted = { organizationId, kind: 'REVERTED' as const, amount, currency, paymentId };
  await recordInAccountCurrency(ctx, reverted);
  await recordCreditChanged(ctx, [organizationId]);
  await tellBlock(ctx, organizationId);
}
