import { notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { refuseDraft } from './domain/priceDraft.ts';
import { draftsByIds } from './draft.queries.ts';
import { beginDraft, listToChange } from './draft.service.ts';
import type { DraftBegun } from './upload.service.ts';

/** Begins a draft that puts back what a published one changed. */
export async function undoPublication(
  ctx: RequestContext,
  { id: restores, activeFrom = null }: { id: string; activeFrom?: string | null },
): Promise<DraftBegun> {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const [undone] = await draftsByIds(ctx.em, [restores]);
  if (!undone) return notFound('publication', restores);
  if (undone.status !== 'PUBLISHED') {
    return refuseDraft('WRONG_STATUS', 'Only what is published can be taken back.');
  }
  const found = await listToChange(ctx, undone.listId, activeFrom);
  if (!found.ok) return found;
  const { listId, title } = undone;
  const id = await ctx.em.transactional(async () => {
    const draft = { kind: 'RESTORE', mode: 'PARTIAL', source: {}, title, listId } as const;
    const begun = await beginDraft(ctx, { ...draft, restores, activeFrom });
    ctx.jobs.add('readDraft', { id: begun }, { key: begun });
    return begun;
  });
  return { ok: true, id };
}
