import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type DraftOutcome, type PriceDraft, refuseDraft } from './domain/priceDraft.ts';
import { changeStatus, type DraftFacts } from './draft.writes.ts';
import {
  changedSinceCompared,
  isFirstOfList,
  listProducts,
  lockList,
  stagedLadders,
} from './publishing.queries.ts';
import { writePublication } from './writePublication.ts';

const MOST_SKUS = 20;

/**
 * Writes the prices of a draft, all or none, in the caller's transaction and as its last statements.
 * Refuses where the prices that it was compared with have changed, or its day is past. The first prices
 * of a list that the command line brings hold from the list's beginning.
 */
export async function publishDraft(
  ctx: RequestContext,
  draft: PriceDraft,
  decision: Pick<DraftFacts, 'decided_by' | 'decided_at'> = {},
): Promise<DraftOutcome> {
  const { id, listId, kind, mode, madeBy } = draft;
  if (kind === 'RECONCILE') throw new Error(`The draft ${id} only compares.`);
  const today = sellerDay(ctx.now());
  if (draft.activeFrom !== null && draft.activeFrom < today) {
    return refuseDraft('DAY_PASSED', `${draft.activeFrom} is past: name another day.`);
  }
  await lockList(ctx.em, listId);
  const day = draft.activeFrom ?? today;
  const skus = await changedSinceCompared(ctx.em, { id, listId, day, mode }, MOST_SKUS);
  if (skus.length > 0) {
    const message = `Prices were published since it was compared, among them of ${skus[0]}: compare it anew.`;
    return refuseDraft('CHANGED_MEANWHILE', message, skus);
  }
  const isBeginning =
    kind === 'IMPORT' && draft.activeFrom === null && (await isFirstOfList(ctx.em, listId));
  await listProducts(ctx.em, id, listId);
  const published = await changeStatus(ctx.em, id, ['READY', 'SUBMITTED', 'PUBLISHING'], {
    status: 'PUBLISHED',
    active_from: isBeginning ? '-infinity' : day,
    published_at: ctx.now(),
    touched_at: ctx.now(),
    ...decision,
  });
  if (!published) throw new Error(`The draft ${id} was taken for broken off.`);
  const approvedBy = decision.decided_by ?? draft.decidedBy;
  const activeFrom = isBeginning ? null : day;
  const publication = { id, listId, kind, mode, activeFrom, createdBy: madeBy, approvedBy };
  await writePublication(ctx.em.getKysely(), publication, stagedLadders(id));
  return { ok: true };
}
