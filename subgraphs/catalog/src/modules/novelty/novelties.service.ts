import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { ProductRow } from '../product/product.queries.ts';
import { type NoveltyPlace, type NoveltyRow, noveltiesAfter } from './novelty.queries.ts';

const NEW_FOR_MS = 30 * 24 * 60 * 60 * 1000;
/** Read at first: enough for a page of somebody who may see most of it. */
const FEW = 300;
/** Read at a time after that: the viewer may see little of a lot. */
const MANY = 5000;

/** A product that has come on sale of late. */
export interface Novelty {
  product: ProductRow;
  onSaleSince: string;
}

/** A page of what has come on sale of late, as far as the viewer may see it. */
export async function listNovelties(
  ctx: Context,
  args: PageArgs,
): Promise<Omit<Connection<Novelty>, 'totalCount'>> {
  requireScope(ctx.viewer, 'catalog:read');
  const page = pageOf(args, 2, 24);
  const rules = await ctx.visibility();
  const since = new Date(ctx.now().getTime() - NEW_FOR_MS);
  const rows: NoveltyRow[] = [];
  let place = page.after && placeOf(page.after);
  for (let size = FEW; ; size = MANY) {
    const batch = await noveltiesAfter(ctx, since, place, size);
    rows.push(...batch.filter((row) => rules?.isShown(row) ?? true));
    place = batch.at(-1) ?? null;
    if (rows.length >= page.limit || batch.length < size) break;
  }
  return connectionOf({
    rows: await withProducts(ctx, rows.slice(0, page.limit)),
    page,
    cursorOf: ({ onSaleSince, product }) => [onSaleSince, product.id],
    totalCount: async () => rows.length,
  });
}

async function withProducts(ctx: Context, rows: readonly NoveltyRow[]): Promise<Novelty[]> {
  const products = await Promise.all(rows.map(({ id }) => ctx.productById.load(id)));
  return rows.flatMap(({ onSaleSince }, index) => {
    const product = products[index];
    return product ? [{ product, onSaleSince }] : [];
  });
}

function placeOf([onSaleSince, id]: readonly unknown[]): NoveltyPlace {
  const isPlace = typeof onSaleSince === 'string' && MOMENT.test(onSaleSince);
  if (!isPlace || typeof id !== 'string' || !isId(id)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return { onSaleSince, id };
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
