import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type NoveltyPlace, type NoveltyRow, noveltiesAfter } from './novelty.queries.ts';

const NEW_FOR_MS = 30 * 24 * 60 * 60 * 1000;
/** Read at a time: a page is filled with what the viewer may see. */
const BATCH = 300;

/** A page of what has come on sale of late, as far as the viewer may see it. */
export async function listNovelties(
  ctx: Context,
  args: PageArgs,
): Promise<Omit<Connection<NoveltyRow>, 'totalCount'>> {
  requireScope(ctx.viewer, 'catalog:read');
  const page = pageOf(args, 2, 24);
  const rules = await ctx.visibility();
  const since = new Date(ctx.now().getTime() - NEW_FOR_MS);
  const rows: NoveltyRow[] = [];
  let place = page.after && placeOf(page.after);
  let batch: NoveltyRow[];
  do {
    batch = await noveltiesAfter(ctx, since, place, BATCH);
    rows.push(...(rules ? batch.filter((row) => rules.isShown(row)) : batch));
    place = batch.at(-1) ?? null;
  } while (rows.length < page.limit && batch.length === BATCH);
  return connectionOf({
    rows: rows.slice(0, page.limit),
    page,
    cursorOf: ({ onSaleSince, id }) => [onSaleSince, id],
    totalCount: async () => rows.length,
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
