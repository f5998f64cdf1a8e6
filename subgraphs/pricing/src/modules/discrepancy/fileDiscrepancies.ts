import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { PriceDraft } from '../publication/domain/priceDraft.ts';
import { closeAgreed, noteDiffering } from './discrepancy.writes.ts';

/**
 * Brings what a compared file of the ERP found into the journal: what differs is opened, or seen again;
 * what agrees now is closed. A complete file speaks of all products of the list, another of those that
 * it names.
 */
export async function fileDiscrepancies(
  ctx: RequestContext,
  { id: draftId, listId, mode }: PriceDraft,
): Promise<void> {
  const now = ctx.now();
  const found = { draftId, listId, now, today: sellerDay(now) };
  await closeAgreed(ctx.em, { ...found, isComplete: mode === 'FULL' });
  await noteDiffering(ctx.em, found);
}
