import {
  type Connection,
  connectionOf,
  type Page,
  type PageArgs,
  pageOf,
} from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { PRICE_LEVELS, type PriceLevel } from './domain/priceCandidate.ts';
import { type PriceList, PriceListSchema } from './priceList.entity.ts';
import { findPriceLists } from './priceList.queries.ts';

/** All price lists, the most specific level first, then by name. */
export async function listPriceLists(
  ctx: RequestContext,
  args: PageArgs,
): Promise<Connection<PriceList>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 2);
  return connectionOf({
    rows: await findPriceLists(ctx, listAfter(page), page.limit),
    page,
    cursorOf: ({ level, name }) => [level, name],
    totalCount: () => ctx.em.count(PriceListSchema),
  });
}

function listAfter({ after }: Page): { level: PriceLevel; name: string } | null {
  if (!after) return null;
  const level = PRICE_LEVELS.find((each) => each === after[0]);
  if (!level) throw badInput('The cursor is not valid.', { argument: 'after' });
  return { level, name: String(after[1]) };
}
