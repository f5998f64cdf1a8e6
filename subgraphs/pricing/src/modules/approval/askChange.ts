import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import { notePriceChange } from './changeAudit.ts';
import { type ChangeRequest, ChangeRequestSchema } from './changeRequest.entity.ts';
import type { PriceChangeKind } from './domain/priceChange.ts';

export interface PriceChangeToAsk {
  kind: PriceChangeKind;
  /** What it changes, as `Type:id`. */
  subject: string;
  before: unknown;
  after: unknown;
  note?: string | null | undefined;
}

/** Asks for a change of prices, in the caller's transaction; it holds once another person approves it. */
export function askChange(ctx: RequestContext, change: PriceChangeToAsk): ChangeRequest {
  const request = ctx.em.create(ChangeRequestSchema, {
    ...change,
    id: newId(),
    organizationId: null,
    note: change.note?.trim() || null,
    askedBy: actorOf(ctx.viewer),
    askedAt: ctx.now(),
    decision: null,
    decidedBy: null,
    decidedAt: null,
    reason: null,
  });
  ctx.em.persist(request);
  notePriceChange(ctx, 'prices.changeAsked', request);
  return request;
}
