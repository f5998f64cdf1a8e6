import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import {
  countListedPrices,
  type ListedPrice,
  type ListedPricesAsked,
  listedPricePage,
} from './listedPrices.queries.ts';

const LONGEST_SEARCH = 100;

export interface PricesAsked extends PageArgs {
  search?: string | null;
  date?: string | null;
}

/** The prices of a list on a day, by SKU. */
export async function listPrices(
  ctx: RequestContext,
  listId: string,
  { search, date, ...args }: PricesAsked,
): Promise<Connection<ListedPrice>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const text = (search ?? '').trim();
  if (text.length > LONGEST_SEARCH || !text.isWellFormed() || text.includes('\0')) {
    throw badInput('That is no SKU.', { argument: 'search' });
  }
  const page = pageOf(args, 2);
  const asked: ListedPricesAsked = { listId, search: text, day: date ?? sellerDay(ctx.now()) };
  return connectionOf({
    rows: await listedPricePage(ctx.em, asked, page.after && placeIn(page.after), page.limit),
    page,
    cursorOf: ({ skuKey, productId }) => [skuKey, productId],
    totalCount: () => countListedPrices(ctx.em, asked),
  });
}

function placeIn([key, productId]: readonly unknown[]): [string, string] {
  if (typeof key === 'string' && typeof productId === 'string' && isId(productId)) {
    return [key, productId];
  }
  throw badInput('The cursor is not valid.', { argument: 'after' });
}
