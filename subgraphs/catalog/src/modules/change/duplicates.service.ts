import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { ProductRow } from '../product/product.queries.ts';
import {
  countDuplicateGroups,
  type DuplicateGroup,
  type DuplicateReason,
  dismissGroup,
  duplicateGroups,
} from './duplicates.queries.ts';

const MOST_PRODUCTS = 100;
/** In the order in which they are listed. */
const REASONS: DuplicateReason[] = ['MANUFACTURER_NUMBER', 'NAME'];

/** Products that may be one: first those of one brand and maker's number, then those of one name. */
export async function listDuplicates(
  ctx: Context,
  args: PageArgs,
): Promise<Connection<DuplicateGroup>> {
  requireScope(ctx.viewer, 'catalog:write');
  const page = pageOf(args, 3);
  const after = placeOf(page.after);
  const rows: DuplicateGroup[] = [];
  for (const reason of REASONS) {
    if (after?.reason === 'NAME' && reason !== 'NAME') continue;
    const key = after?.reason === reason ? after.key : null;
    rows.push(...(await duplicateGroups(ctx.em, reason, key, page.limit - rows.length)));
  }
  return connectionOf({
    rows,
    page,
    cursorOf: (group) => [group.reason, ...group.key],
    totalCount: () => countDuplicateGroups(ctx.em),
  });
}

/** The first of a group's products, the most popular before the others. */
export async function productsOfGroup(
  ctx: Context,
  { productIds }: DuplicateGroup,
): Promise<ProductRow[]> {
  requireScope(ctx.viewer, 'catalog:write');
  const loading = productIds.slice(0, MOST_PRODUCTS).map((id) => ctx.productById.load(id));
  return (await Promise.all(loading))
    .filter((product) => product !== null)
    .sort((a, b) => Number(BigInt(b.popularity) - BigInt(a.popularity)));
}

/** Lists the group no more; false where there is none. */
export function dismissDuplicates(ctx: Context, groupId: string): Promise<boolean> {
  requireScope(ctx.viewer, 'catalog:write');
  return dismissGroup(ctx.em, groupId);
}

interface Place {
  reason: DuplicateReason;
  key: DuplicateGroup['key'];
}

function placeOf(after: readonly unknown[] | null): Place | null {
  if (!after) return null;
  const [reason, first, second] = after.map(String);
  if (reason === 'MANUFACTURER_NUMBER' && first && second && isId(second)) {
    return { reason, key: [first, second] };
  }
  if (reason === 'NAME' && first && isId(first)) return { reason, key: [first, ''] };
  throw badInput('The cursor is not valid.', { argument: 'after' });
}
