import { once } from '@kontor/kit/idempotency.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { checkReason } from '../ledger/domain/checkReason.ts';
import { lockAccount } from './creditAccount.ts';
import { recordInAudit } from './creditChange.ts';
import { isCustomer } from './creditTerms.service.ts';
import { agreedTerms } from './domain/agreedTerms.ts';
import { tellBlock } from './tellBlock.ts';

/** Stops all ordering of a customer at once; two people lift it by new terms. */
export async function stopOrdering(
  ctx: RequestContext,
  input: { organizationId: string; reason: string; idempotencyKey: string },
) {
  requireScope(ctx.viewer, 'credit:write');
  requireSeller(ctx.viewer);
  const { organizationId, reason, idempotencyKey } = input;
  const fault = checkReason(reason);
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'stopOrdering', idempotencyKey, input, async () => {
    if (!(await isCustomer(ctx, organizationId))) return notFound('customer', organizationId);
    const account = await lockAccount(ctx, organizationId);
    const before = agreedTerms(account);
    account.isStopped = true;
    const after = { ...agreedTerms(account), reason };
    recordInAudit(ctx, organizationId, 'creditTerms.stopped', { before, after });
    await tellBlock(ctx, organizationId);
    return { ok: true as const, organizationId };
  });
}
