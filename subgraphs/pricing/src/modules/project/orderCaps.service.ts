import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { releaseCaps } from './capUse.queries.ts';

/** Gives back what a quote that became no order holds of caps; false when it held nothing. */
export async function releaseQuote(ctx: RequestContext, orderKey: string): Promise<boolean> {
  requireScope(ctx.viewer, 'service');
  return releaseCaps(ctx, orderKey, ['HELD']);
}

/** The order is cancelled: others may have what it took of caps. */
export async function freeCapsOfOrder(ctx: RequestContext, orderId: string): Promise<void> {
  await releaseCaps(ctx, orderId, ['HELD', 'CONFIRMED']);
}
