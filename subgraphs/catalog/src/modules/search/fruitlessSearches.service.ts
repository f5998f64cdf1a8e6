import {
  type Connection,
  type CursorValue,
  connectionOf,
  type PageArgs,
  pageOf,
} from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isStaff, requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { textKey, typedText } from './domain/typedText.ts';
import {
  countFruitless,
  dismissFruitless,
  type FruitlessSearchRow,
  forgetRareFruitless,
  listFruitless,
  noteFruitless,
} from './fruitlessSearches.queries.ts';

const DEFAULT_PAGE = 50;

/**
 * Notes for the content managers that customers and guests found nothing by a search. Neither the
 * seller's own trials count nor programs, which look for codes by the thousand. Nobody is named.
 */
export async function noteFruitlessSearch(ctx: Context, typed: string): Promise<void> {
  const isSearching = ctx.viewer.kind === 'person' || ctx.viewer.kind === 'anonymous';
  const text = typedText(typed);
  if (!isSearching || isStaff(ctx.viewer) || text === '') return;
  await noteFruitless(ctx.em, text, textKey(text), ctx.now());
  await forgetRareFruitless(ctx.em);
}

/** Most often first. */
export async function fruitlessSearches(
  ctx: Context,
  args: PageArgs,
): Promise<Connection<FruitlessSearchRow>> {
  requireScope(ctx.viewer, 'catalog:write');
  const page = pageOf(args, 2, DEFAULT_PAGE);
  if (page.after && !isPlace(page.after)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return connectionOf({
    rows: await listFruitless(ctx.em, page),
    page,
    cursorOf: (search) => [search.count, search.id],
    totalCount: () => countFruitless(ctx.em),
  });
}

/** False where there is no such search. */
export async function dismissFruitlessSearch(ctx: Context, id: string): Promise<boolean> {
  requireScope(ctx.viewer, 'catalog:write');
  return isId(id) && dismissFruitless(ctx.em, id, ctx.now());
}

const isPlace = ([count = null, id = null]: readonly CursorValue[]): boolean =>
  typeof count === 'number' && (count | 0) === count && typeof id === 'string' && isId(id);
