import { badInput } from '@kontor/kit/errors.ts';
import { type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { kitsOfMerged } from '../kit/kitsOfMerged.ts';
import { takeCatalogueSoon } from '../product/product.writes.ts';
import { recordsByIds } from '../product/record.queries.ts';
import { type ChangesetRefusal, refusal } from './domain/changeset.ts';
import { mergedRows } from './domain/mergedRows.ts';
import { aliasesOf, copyRelations, moveMedia, noteMoved, survivorsOf } from './merge.writes.ts';
import { publishNow } from './publishing.service.ts';
import { openStage, stageChangeset } from './staging.service.ts';

const MOST_MERGED = 50;

type Merge = { ok: true; id: string } | ChangesetRefusal | NotFound;

/**
 * Makes products one: those of `fromIds` are from then on found as `intoId`, with all that was merged
 * into them before. A product that was merged already stands for the one that it was merged into.
 */
export async function mergeProducts(
  ctx: Context,
  { intoId, fromIds }: { intoId: string; fromIds: readonly string[] },
): Promise<Merge> {
  requireScope(ctx.viewer, 'catalog:write');
  if (fromIds.length > MOST_MERGED) {
    return refusal('TOO_MANY', `At most ${MOST_MERGED} products are merged at once.`);
  }
  if (fromIds.includes(intoId)) {
    throw badInput('A product is not merged into itself.', { argument: 'input.fromIds' });
  }
  return ctx.em.transactional(async () => {
    await takeCatalogueSoon(ctx.em);
    const survivors = await survivorsOf(ctx.em, [intoId, ...fromIds]);
    const unknown = [intoId, ...fromIds].find((id) => !survivors.has(id));
    if (unknown !== undefined) return notFound('product', unknown);
    const survivorId = survivors.get(intoId) ?? intoId;
    const merged = new Set(fromIds.map((id) => survivors.get(id) ?? id));
    merged.delete(survivorId);
    if (merged.size === 0) return refusal('NOTHING_TO_DO', 'The products are one already.');
    return merge(ctx, survivorId, [...merged]);
  });
}

async function merge(ctx: Context, survivorId: string, mergedIds: string[]): Promise<Merge> {
  const aliasIds = await aliasesOf(ctx.em, mergedIds);
  const records = await recordsByIds(ctx.em, [survivorId, ...mergedIds, ...aliasIds]);
  const kits = await kitsOfMerged(
    ctx,
    mergedIds,
    records.find(({ id }) => id === survivorId),
  );
  if (!kits.ok) return refusal('IN_A_KIT', kits.message, kits.skus);
  const { title, rows } = mergedRows(survivorId, records, kits.changes);
  const source = { survivorId, mergedIds };
  const id = await stageChangeset(ctx, { kind: 'MERGE', title, source });
  const stage = await openStage(ctx, id);
  await stage?.add(rows, 1);
  await stage?.finish();
  const published = await publishNow(ctx, id);
  if (!published?.ok) throw new Error(`The products merged in ${id} could not be written.`);
  // Favourites and part numbers of customers stand by their products' ids, which find the survivor.
  const relations = await copyRelations(ctx.em, survivorId, mergedIds);
  const media = await moveMedia(ctx.em, survivorId, mergedIds);
  await noteMoved(ctx.em, id, { media, relations });
  return { ok: true, id };
}
