import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import type { Context } from '../../context.ts';
import type { PriceDraft } from './domain/priceDraft.ts';
import { countDrafts, type DraftFilter, draftPage } from './draft.queries.ts';

/** Changes of price lists, latest first. */
export async function listDrafts(
  ctx: Context,
  filter: DraftFilter,
  args: PageArgs,
): Promise<Connection<PriceDraft>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 1);
  const afterId = page.after && String(page.after[0]);
  if (afterId !== null && !isId(afterId)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return connectionOf({
    rows: await draftPage(ctx.em, filter, afterId, page.limit),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => countDrafts(ctx.em, filter),
  });
}

/** Null where there is none. */
export function findDraft(ctx: Context, id: string): Promise<PriceDraft | null> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  return ctx.priceDraftById.load(id);
}
