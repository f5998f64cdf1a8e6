import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { compare } from '@kontor/kit/money.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { refuseDecision } from '../approval/domain/refuseDecision.ts';
import { FOUR_EYES } from '../approval/fourEyes.ts';
import { lockAccount } from '../credit/creditAccount.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { InvoiceSchema } from '../invoice/invoice.entity.ts';
import { checkReason } from '../ledger/domain/checkReason.ts';
import { type Adjustment, AdjustmentSchema } from './adjustment.entity.ts';
import { openOf } from './adjustment.service.ts';
import { bookAdjustment } from './bookAdjustment.ts';

export interface DecideAdjustment {
  id: string;
  isApproved: boolean;
  reason?: string | null;
  idempotencyKey: string;
}

/** Books a correction or a write-off, or rejects it: never by whoever asked for it. */
export async function decideAdjustment(ctx: RequestContext, input: DecideAdjustment) {
  requireScope(ctx.viewer, 'credit:approve');
  requireSeller(ctx.viewer);
  const { id, isApproved, reason = null, idempotencyKey } = input;
  const fault = isApproved ? null : checkReason(reason);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'decideAdjustment', idempotencyKey, input, async () => {
    const found = isId(id) ? await ctx.em.findOne(AdjustmentSchema, { id }) : null;
    if (!found) return notFound('adjustment', id);
    await lockAccount(ctx, found.organizationId);
    const adjustment = await ctx.em.refresh(found);
    if (!adjustment) return notFound('adjustment', id);
    const actor = actorOf(ctx.viewer);
    if (adjustment.status !== 'ASKED') return invalidInput('id', 'It is decided already.');
    if (refuseDecision(adjustment, actor) === 'FOUR_EYES') return FOUR_EYES;
    if (isApproved && (await isMoreThanOpen(ctx, adjustment))) {
      return invalidInput('id', 'Less than that is open of the invoice by now.');
    }
    Object.assign(adjustment, {
      decidedBy: actor,
      decidedAt: ctx.now(),
      decisionReason: reason,
    });
    if (isApproved) await bookAdjustment(ctx, adjustment);
    else adjustment.status = 'REJECTED';
    const { organizationId, kind, number, amount, currency, status } = adjustment;
    const before = { number, kind, amount, currency, status: 'ASKED', askedBy: adjustment.askedBy };
    const change = { before, after: { ...before, status } };
    recordInAudit(ctx, organizationId, `adjustment.${status.toLowerCase()}`, change);
    return { ok: true as const, adjustmentId: id };
  });
}

/** A debt is given up only as far as it is there. */
async function isMoreThanOpen(
  { em }: RequestContext,
  { kind, invoiceId, amount }: Adjustment,
): Promise<boolean> {
  if (kind !== 'WRITE_OFF') return false;
  const invoice = await em.findOneOrFail(InvoiceSchema, { id: invoiceId ?? '' });
  return compare(amount, openOf(invoice)) > 0;
}
