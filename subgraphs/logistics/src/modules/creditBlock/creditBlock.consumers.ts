import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { CreditBlockSchema } from './creditBlock.entity.ts';

/** `credit.blockChanged` of pricing: how a customer is blocked from now on. */
export interface BlockChanged {
  organizationId: string;
  level: 'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP' | null;
  before: BlockChanged['level'];
  liftedBy: string | null;
  currency: string;
  bypassUntil: string | null;
}

/** Keeps the copy of a block: since when it is what it is. */
export async function creditBlockChanged(
  { payload, occurredAt }: EventEnvelope,
  { em }: RequestContext,
): Promise<void> {
  const { organizationId, level, before, liftedBy, currency, bypassUntil } =
    payload as BlockChanged;
  const known = await em.findOne(CreditBlockSchema, { organizationId });
  if (level === null) {
    await em.nativeDelete(CreditBlockSchema, { organizationId });
    return;
  }
  const since = known && before === level ? known.since : occurredAt;
  const until = bypassUntil === null ? null : new Date(bypassUntil);
  await em.upsert(CreditBlockSchema, {
    organizationId,
    level,
    liftedBy,
    currency,
    bypassUntil: until,
    since,
  });
}
