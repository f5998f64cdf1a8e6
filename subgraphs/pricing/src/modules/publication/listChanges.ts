import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isDecimal } from '@kontor/kit/money.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import type { Context } from '../../context.ts';
import {
  type ChangesAsked,
  type ChangesShown,
  changePage,
  countChanges,
  isByMove,
  type PriceChange,
  placeOf,
} from './changes.queries.ts';
import { MOVE_BUCKETS } from './domain/priceMove.ts';
import type { WrongRow } from './staging.writes.ts';

const MOST_WRONG_ROWS = 100;

/** What a draft changes, as its view sorts it. */
export async function listChanges(
  ctx: Context,
  asked: ChangesAsked,
  args: PageArgs,
): Promise<Connection<PriceChange>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 2);
  const after = page.after && placeIn(page.after, asked.show);
  return connectionOf({
    rows: await changePage(ctx.em, asked, after, page.limit),
    page,
    cursorOf: (change) => placeOf(asked.show, change),
    totalCount: () => countChanges(ctx.em, asked),
  });
}

/** How many changed prices move by how much. */
export async function movesOfDraft(ctx: Context, draftId: string) {
  const counted = await ctx.movesOfDraft.load(draftId);
  return MOVE_BUCKETS.map((bucket, i) => ({
    ...bucket,
    products: counted?.byBucket[String(i)] ?? 0,
  }));
}

export async function firstWrongRows(
  ctx: Context,
  draftId: string,
  first: number,
): Promise<WrongRow[]> {
  if (first < 0 || first > MOST_WRONG_ROWS) {
    throw badInput(`\`first\` must be between 0 and ${MOST_WRONG_ROWS}.`, { argument: 'first' });
  }
  return (await ctx.wrongRowsOfDraft.load({ draftId, first })) ?? [];
}

function placeIn([key, productId]: readonly unknown[], show: ChangesShown): [string, string] {
  const isPlace =
    typeof key === 'string' &&
    typeof productId === 'string' &&
    isId(productId) &&
    (!isByMove(show) || isDecimal(key));
  if (isPlace) return [key, productId];
  throw badInput('The cursor is not valid.', { argument: 'after' });
}
